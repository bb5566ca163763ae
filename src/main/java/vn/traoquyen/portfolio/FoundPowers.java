package vn.traoquyen.portfolio;

import java.util.Map;

/** A page of powers and, by their codes, how far those have come that are in the approval chain (kết quả tra cứu). */
public record FoundPowers(PowerPage page, Map<String, PowerStage> stages) {}
