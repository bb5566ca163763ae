package vn.traoquyen.organization;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.traoquyen.shared.Refusal;

/** Who gives or receives (bên giao, bên nhận): an agency in one capacity, written {@code ubnd-tinh:COMMITTEE}. */
public record Party(String agency, Capacity capacity) {

    /** Every commune of the province, as one party (UBND cấp xã). */
    public static final String EVERY_COMMUNE = "cap-xa";

    private static final String CAPACITIES =
            Stream.of(Capacity.values()).map(Enum::name).collect(Collectors.joining("|"));
    private static final Pattern CODE = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*):(" + CAPACITIES + ")");

    public static Party parse(String code) {
        var written = CODE.matcher(code == null ? "" : code.strip());
        if (!written.matches()) {
            throw new Refusal("organization.partyUnreadable", Map.of("value", code == null ? "" : code));
        }
        return new Party(written.group(1), Capacity.valueOf(written.group(2)));
    }

    public boolean isEveryCommune() {
        return agency.equals(EVERY_COMMUNE);
    }

    public String code() {
        return agency + ":" + capacity;
    }
}
