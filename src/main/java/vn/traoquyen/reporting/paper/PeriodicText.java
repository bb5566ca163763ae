package vn.traoquyen.reporting.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.traoquyen.instrument.PaperDate;
import vn.traoquyen.paper.GappedText;
import vn.traoquyen.reporting.periodic.PeriodicContent;
import vn.traoquyen.shared.OfficeTime;

/** The parts of a consolidated report's wording, in {@code reporting/periodic.txt}, with who reports and of which period. */
class PeriodicText {

    private static final Map<String, GappedText> PARTS = GappedText.parts("reporting/periodic");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH'h'mm");
    private static final String ROOM = "\u00a0".repeat(6);

    private final Map<String, String> always;

    PeriodicText(PeriodicContent content) {
        var period = content.period();
        always = Map.of(
                "basis", content.basis(),
                "reporter", content.reporter(),
                "consolidator", content.consolidator(),
                "addressee", content.addressee(),
                "period", period.label(),
                "from", PaperDate.numeric(period.firstDay()),
                "to", PaperDate.numeric(period.lastDay()),
                "due", moment(period.moments().partsDue()));
    }

    List<String> of(String part, Map<String, String> values) {
        var all = new HashMap<>(always);
        all.putAll(values);
        return PARTS.get(part).filled(all);
    }

    /** "15h00 ngày 04/3/2026". */
    static String moment(Instant at) {
        var local = at.atZone(OfficeTime.ZONE);
        return TIME.format(local) + " ngày " + PaperDate.numeric(local.toLocalDate());
    }

    /** With room for the day while it has not gone. */
    static String date(PeriodicContent content) {
        if (content.date() != null) {
            return PaperDate.full(content.date());
        }
        var due = LocalDate.ofInstant(content.period().moments().sentDue(), OfficeTime.ZONE);
        return "ngày" + ROOM + "tháng " + (due.getMonthValue() < 3 ? "0" : "") + due.getMonthValue() + " năm "
                + due.getYear();
    }
}
