package vn.traoquyen.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Brings what an import adds or changes into the history of the powers (lịch sử của nhiệm vụ được nhập). */
@Component
class ImportedHistory {

    private final PowerImports imports;

    ImportedHistory(PowerImports imports) {
        this.imports = imports;
    }

    void write(long importId, List<StagedPower> part, ListDates dates, String by, Instant at) {
        var added = powers(part, StagedPower::isNew);
        imports.bringIn(
                added,
                added.stream()
                        .flatMap(power -> dates.opening(power, by, at).stream())
                        .toList(),
                importId);
        imports.revise(
                powers(part, staged -> !staged.isNew()),
                part.stream()
                        .filter(staged -> !staged.isNew() && staged.isToldOtherwise())
                        .map(staged -> dates.following(staged, by, at))
                        .toList(),
                importId);
    }

    /** @param asBefore the powers that the import changed, as they were */
    void takeBack(long importId, LocalDate today, List<Power> asBefore) {
        imports.takeBack(importId, today, asBefore);
    }

    private static List<Power> powers(List<StagedPower> part, Predicate<StagedPower> wanted) {
        return part.stream()
                .filter(wanted)
                .map(staged -> staged.listed().power())
                .toList();
    }
}
