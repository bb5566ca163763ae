package vn.traoquyen.reporting.periodic;

import java.util.List;

/**
 * Who has to report by a rule (đối tượng báo cáo): by name, by kind of agency, or as the units of one. All of them together;
 * whoever consolidates does not report to itself unless it is named.
 *
 * @param kinds names of {@link vn.traoquyen.organization.AgencyKind}s
 * @param unitsOf the agency whose units report; null for none
 */
public record ReporterChoice(List<String> agencies, List<String> kinds, String unitsOf) {

    public ReporterChoice {
        agencies = agencies == null ? List.of() : List.copyOf(agencies);
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
    }
}
