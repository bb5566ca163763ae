package vn.traoquyen.reporting;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.AgencyKind;

/** The agencies that lead powers, by their codes (cơ quan chủ trì); one that nobody knows is called by its code. */
public final class LeadAgencies {

    private final Map<String, Agency> byCode;

    public LeadAgencies(Collection<Agency> agencies) {
        byCode = agencies.stream().collect(Collectors.toMap(Agency::code, Function.identity()));
    }

    public String name(String code) {
        return byCode.containsKey(code)
                ? byCode.get(code).name().replaceFirst("^Ủy ban nhân dân", "UBND")
                : String.valueOf(code);
    }

    /** By rank and then by the Vietnamese alphabet. */
    Comparator<String> order() {
        return Comparator.comparing(this::rank)
                .thenComparing(this::name, Collator.getInstance(Locale.forLanguageTag("vi")));
    }

    private int rank(String code) {
        return byCode.containsKey(code) ? byCode.get(code).kind().ordinal() : AgencyKind.values().length;
    }
}
