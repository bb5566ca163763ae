package vn.traoquyen.reporting.paper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.traoquyen.instrument.PaperDate;
import vn.traoquyen.paper.Face;
import vn.traoquyen.paper.Prose;
import vn.traoquyen.paper.Sheet;
import vn.traoquyen.reporting.LeadAgencies;
import vn.traoquyen.reporting.ReportedPower;
import vn.traoquyen.reporting.StatusFigures;
import vn.traoquyen.reporting.Tally;

/** From the first sentence to the last: the overall count, the table, and what is asked of whom. */
class ReportBody {

    private static final String HEADING = "([IVX]+|\\d+(\\.\\d+)?)\\. .*";
    private static final int MONTHS_AHEAD = 12;
    private static final int NAMED_DAYS = 6;

    private final Sheet sheet;
    private final Prose prose;
    private final ReportText text;
    private final StatusFigures figures;
    private final LeadAgencies agencies;

    ReportBody(Sheet sheet, ReportText text, StatusFigures figures, LeadAgencies agencies) {
        this.sheet = sheet;
        this.prose = sheet.prose();
        this.text = text;
        this.figures = figures;
        this.agencies = agencies;
    }

    /** @param isListed whether the annex names every power */
    void print(LocalDate asOf, List<ReportedPower> unfinished, boolean isListed) {
        var total = figures.total();
        var values = values(total, asOf);
        if (total.total() == 0) {
            write("nothing", values);
            write("end", values);
            return;
        }
        values.put("annex", isListed ? "Phụ lục kèm theo" : "bảng tính kèm theo");
        write("overall", values);
        new AgencyTable(sheet, figures, agencies).print();
        prose.centred(Face.upright(6), "");
        write(total.unfinished() == 0 ? "allFinished" : "unfinished", values);
        if (total.unfinished() > 0) {
            new UnfinishedText(this, figures, agencies, asOf).print(unfinished);
        }
        write("completed", values);
        write("closing", values);
        write("end", values);
    }

    void write(String part, Map<String, String> values) {
        text.of(part, values).forEach(this::write);
    }

    void write(String line) {
        if (line.matches(HEADING) && !line.endsWith(".")) {
            prose.heading(Face.bold(14), line);
        } else {
            prose.body(Face.upright(14), line).setKeepNext(line.endsWith(":"));
        }
    }

    void agency(String line) {
        prose.heading(Face.italic(14), line);
    }

    void item(String line) {
        prose.body(Face.upright(14), line);
    }

    private Map<String, String> values(Tally total, LocalDate asOf) {
        var values = new HashMap<String, String>();
        values.put("total", Count.of(total.total()));
        values.put("completed", Count.of(total.completed()));
        values.put("decentralization", Count.of(total.decentralization()));
        values.put("delegation", Count.of(total.delegation()));
        values.put("unfinished", Count.of(total.unfinished()));
        values.put("someUnfinished", Count.some(total.unfinished()));
        values.put("inProgress", Count.of(total.inProgress()));
        values.put("paused", Count.of(total.paused()));
        values.put("declined", Count.of(total.declined()));
        values.put("expired", Count.some(figures.expired()));
        expiring(asOf, values);
        return values;
    }

    private void expiring(LocalDate asOf, Map<String, String> values) {
        var expiring = figures.expiring(asOf, asOf.plusMonths(MONTHS_AHEAD));
        var all = expiring.values().stream().mapToInt(Integer::intValue).sum();
        var days = expiring.entrySet().stream()
                .limit(NAMED_DAYS)
                .map(day -> PaperDate.numeric(day.getKey()) + ": " + Count.of(day.getValue()) + " nhiệm vụ")
                .toList();
        values.put("expiring", Count.some(all));
        values.put("expiryDays", String.join("; ", days) + (expiring.size() > NAMED_DAYS ? "; …" : ""));
    }
}
