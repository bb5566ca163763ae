package vn.traoquyen.plan.paper;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.traoquyen.paper.Face;
import vn.traoquyen.paper.Foot;
import vn.traoquyen.paper.Letterhead;
import vn.traoquyen.paper.Measure;
import vn.traoquyen.paper.Sheet;
import vn.traoquyen.paper.Wording;
import vn.traoquyen.plan.review.Consolidation;
import vn.traoquyen.plan.review.ConsolidationPaper;

/** The document of a stream in Word: a report with its tables in an annex. Number and day are the registry clerk's. */
@Component
class WordConsolidation implements ConsolidationPaper {

    private static final String ROOM = "\u00a0".repeat(6);

    @Override
    public byte[] print(Consolidation content) {
        var sheet = new Sheet("Tổng hợp: " + content.stream(), content.consolidator());
        new Letterhead(
                        List.of(Wording.upper(content.superior())),
                        List.of(Wording.upper(content.consolidator())),
                        ROOM + "/BC-" + content.consolidatorSymbol(),
                        content.placeName() + ", " + blankDay(content))
                .print(sheet);
        title(sheet, content);
        body(sheet, content);
        new Foot(List.of("- Như trên;", "- Lưu: VT."), List.of(Wording.upper(content.signerOffice())), content.signer())
                .print(sheet);
        new ConsolidationAnnex(sheet, content).print();
        return sheet.toBytes();
    }

    private static String blankDay(Consolidation content) {
        var month = content.printedOn().getMonthValue();
        return "ngày" + ROOM + "tháng " + (month < 3 ? "0" : "") + month + " năm "
                + content.printedOn().getYear();
    }

    private static void title(Sheet sheet, Consolidation content) {
        var prose = sheet.prose();
        prose.centred(Face.bold(14), "BÁO CÁO").setSpacingBefore(Measure.pt(18));
        var subject = "Tổng hợp kết quả: " + content.stream();
        prose.centred(Face.bold(14), subject);
        prose.rule(subject, 0.6, Sheet.TEXT_WIDTH);
        var addressee = prose.centred(Face.upright(14), "Kính gửi: " + content.addressee() + ".");
        addressee.setSpacingBefore(Measure.pt(10));
        addressee.setSpacingAfter(Measure.pt(10));
    }

    private static void body(Sheet sheet, Consolidation content) {
        var prose = sheet.prose();
        var clauses = content.texts().stream()
                .mapToInt(found -> found.text().clauses().size())
                .sum();
        prose.body(
                Face.upright(14),
                "Thực hiện " + content.planName() + ", " + content.consolidator() + " tổng hợp kết quả của "
                        + content.accepted() + " cơ quan, đơn vị đã được công nhận như sau:");
        if (!content.texts().isEmpty()) {
            prose.body(
                    Face.upright(14),
                    "1. Đã rà soát " + content.texts().size() + " văn bản, gồm " + clauses
                            + " điều, khoản, điểm (biểu 1 kèm theo).");
        }
        if (!content.proposals().isEmpty()) {
            prose.body(
                    Face.upright(14),
                    (content.texts().isEmpty() ? "1" : "2") + ". Có "
                            + content.proposals().size() + " đề xuất, kiến nghị (biểu 2 kèm theo).");
        }
        if (content.texts().isEmpty() && content.proposals().isEmpty()) {
            prose.body(Face.upright(14), "Các cơ quan, đơn vị không có nội dung đề xuất.");
        }
        var beyond = content.texts().stream()
                .filter(found -> found.text().isBeyondCompetence())
                .map(found -> found.text().number())
                .toList();
        if (!beyond.isEmpty()) {
            prose.body(
                    Face.upright(14),
                    "Văn bản vượt thẩm quyền, đề nghị cấp trên xem xét: " + String.join("; ", beyond) + ".");
        }
        if (!content.missing().isEmpty()) {
            prose.body(
                    Face.upright(14), "Chưa có kết quả được công nhận: " + String.join("; ", content.missing()) + ".");
        }
        prose.body(
                Face.upright(14),
                content.consolidator() + " kính báo cáo " + content.addressee() + " xem xét, chỉ đạo./.");
    }
}
