package vn.traoquyen.reporting.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.traoquyen.instrument.PaperDate;
import vn.traoquyen.paper.GappedText;
import vn.traoquyen.paper.Wording;
import vn.traoquyen.reporting.ReportHead;

/** The parts of the report's wording, in {@code reporting/status.txt}, with who reports and as of when filled in. */
class ReportText {

    private static final Map<String, GappedText> PARTS = GappedText.parts("reporting/status");

    private final Map<String, String> always;

    ReportText(ReportHead head) {
        always = Map.of(
                "asOf", "ngày " + PaperDate.numeric(head.asOf()),
                "reporter", head.reporter(),
                "Reporter", Wording.capitalized(head.reporter()));
    }

    List<String> of(String part, Map<String, String> values) {
        var all = new HashMap<>(always);
        all.putAll(values);
        return PARTS.get(part).filled(all);
    }

    List<String> subject() {
        return of("subject", Map.of());
    }
}
