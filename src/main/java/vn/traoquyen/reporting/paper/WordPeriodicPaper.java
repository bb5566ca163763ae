package vn.traoquyen.reporting.paper;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.traoquyen.paper.Face;
import vn.traoquyen.paper.Foot;
import vn.traoquyen.paper.Letterhead;
import vn.traoquyen.paper.Measure;
import vn.traoquyen.paper.Sheet;
import vn.traoquyen.paper.Wording;
import vn.traoquyen.reporting.ReportFormat;
import vn.traoquyen.reporting.periodic.PeriodicContent;
import vn.traoquyen.reporting.periodic.PeriodicPaper;

/** A consolidated report as a Word file, laid out as a Báo cáo (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4). */
@Component
class WordPeriodicPaper implements PeriodicPaper {

    @Override
    public ReportFormat format() {
        return ReportFormat.DOCX;
    }

    @Override
    public byte[] print(PeriodicContent content) {
        var text = new PeriodicText(content);
        var sheet = new Sheet(content.period().fullTitle(), content.reporter());
        letterhead(content).print(sheet);
        title(sheet, content);
        new PeriodicBody(sheet, text).print(content);
        new Foot(
                        text.of("receivers", Map.of()),
                        content.offices().stream().map(Wording::upper).toList(),
                        content.signer())
                .print(sheet);
        if (!content.labels().isEmpty()) {
            new FigureAnnex(sheet).print(content);
        }
        return sheet.toBytes();
    }

    private static Letterhead letterhead(PeriodicContent content) {
        return new Letterhead(
                upper(content.superior()),
                upper(content.agency()),
                content.symbol(),
                content.placeName() + ", " + PeriodicText.date(content));
    }

    private static List<String> upper(List<String> lines) {
        return lines.stream().map(Wording::upper).toList();
    }

    private static void title(Sheet sheet, PeriodicContent content) {
        var prose = sheet.prose();
        prose.centred(Face.bold(14), "BÁO CÁO").setSpacingBefore(Measure.pt(18));
        prose.centred(Face.bold(14), content.period().title());
        var period = Wording.capitalized(content.period().label());
        prose.centred(Face.bold(14), period);
        prose.rule(period, 0.6, Sheet.TEXT_WIDTH);
        var addressee = prose.centred(Face.upright(14), "Kính gửi: " + content.addressee() + ".");
        addressee.setSpacingBefore(Measure.pt(10));
        addressee.setSpacingAfter(Measure.pt(10));
    }
}
