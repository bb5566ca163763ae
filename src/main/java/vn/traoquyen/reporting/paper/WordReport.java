package vn.traoquyen.reporting.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.traoquyen.paper.Face;
import vn.traoquyen.paper.Foot;
import vn.traoquyen.paper.Letterhead;
import vn.traoquyen.paper.Measure;
import vn.traoquyen.paper.Sheet;
import vn.traoquyen.paper.Wording;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.reporting.LeadAgencies;
import vn.traoquyen.reporting.OpenReport;
import vn.traoquyen.reporting.ReportHead;
import vn.traoquyen.reporting.ReportedPower;
import vn.traoquyen.reporting.StatusFigures;

/**
 * A report in Word, part after part in the order of the page. Word holds a document in memory, and nobody reads a
 * thousand pages of table: a longer list than {@link #LONGEST} is left to the workbook, and the report says so.
 */
class WordReport implements OpenReport {

    static final int LONGEST = 1000;

    private final ReportHead head;
    private final LeadAgencies agencies;
    private final List<ReportedPower> unfinished = new ArrayList<>();
    private final List<ReportedPower> listed = new ArrayList<>();
    private int added;

    WordReport(ReportHead head, LeadAgencies agencies) {
        this.head = head;
        this.agencies = agencies;
    }

    @Override
    public void add(ReportedPower power) {
        added++;
        if (added <= LONGEST) {
            listed.add(power);
        } else {
            listed.clear();
        }
        if (power.power().status() != PowerStatus.COMPLETED && unfinished.size() < LONGEST) {
            unfinished.add(power);
        }
    }

    @Override
    public byte[] finish(StatusFigures figures) {
        var text = new ReportText(head);
        var sheet = new Sheet(String.join(" ", text.subject()), head.reporter());
        letterhead().print(sheet);
        title(sheet, text.subject());
        new ReportBody(sheet, text, figures, agencies).print(head.asOf(), unfinished, isListed());
        new Foot(text.of("receivers", Map.of()), List.of(Wording.upper(head.signerOffice())), head.signer())
                .print(sheet);
        if (added > 0) {
            new ReportAnnex(sheet, head, figures, agencies).print(listed);
        }
        return sheet.toBytes();
    }

    @Override
    public void close() {
        listed.clear();
        unfinished.clear();
    }

    private boolean isListed() {
        return added <= LONGEST;
    }

    private Letterhead letterhead() {
        return new Letterhead(
                List.of(Wording.upper(head.superior())),
                List.of(Wording.upper(head.reporter())),
                Blank.symbol(head),
                head.placeName() + ", " + Blank.date(head));
    }

    private void title(Sheet sheet, List<String> subject) {
        var prose = sheet.prose();
        prose.centred(Face.bold(14), "BÁO CÁO").setSpacingBefore(Measure.pt(18));
        subject.forEach(line -> prose.centred(Face.bold(14), line));
        prose.rule(subject.get(subject.size() - 1), 0.6, Sheet.TEXT_WIDTH);
        var addressee = prose.centred(Face.upright(14), "Kính gửi: " + head.addressee() + ".");
        addressee.setSpacingBefore(Measure.pt(10));
        addressee.setSpacingAfter(Measure.pt(10));
    }
}
