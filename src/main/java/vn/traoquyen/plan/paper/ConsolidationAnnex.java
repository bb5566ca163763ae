package vn.traoquyen.plan.paper;

import java.util.ArrayList;
import java.util.List;
import vn.traoquyen.paper.Face;
import vn.traoquyen.paper.Prose;
import vn.traoquyen.paper.Sheet;
import vn.traoquyen.plan.review.Clause;
import vn.traoquyen.plan.review.Consolidation;
import vn.traoquyen.plan.review.Consolidation.Found;
import vn.traoquyen.plan.review.Consolidation.Proposed;

/** The tables behind the report, on pages that lie on their side: every clause, every proposal. */
class ConsolidationAnnex {

    private static final List<String> CLAUSES =
            List.of("TT", "Cơ quan rà soát", "Văn bản", "Điều, khoản, điểm", "Nội dung", "Kết quả", "Nội dung đề xuất");
    private static final double[] CLAUSE_WIDTHS = {1, 3.4, 4.6, 3, 5.4, 2.8, 5};
    private static final List<String> PROPOSALS = List.of(
            "TT",
            "Cơ quan đề xuất",
            "Cơ quan tiếp nhận, xử lý",
            "Văn bản; điều, khoản",
            "Nội dung đề xuất",
            "Cấp, cơ quan nhận nhiệm vụ",
            "Lý do");
    private static final double[] PROPOSAL_WIDTHS = {1, 3.4, 3.2, 4.4, 6.4, 3.4, 3.4};
    private static final Face TEXT = Face.upright(12);

    private final Sheet sheet;
    private final Consolidation content;

    ConsolidationAnnex(Sheet sheet, Consolidation content) {
        this.sheet = sheet;
        this.content = content;
    }

    void print() {
        if (content.texts().isEmpty() && content.proposals().isEmpty()) {
            return;
        }
        sheet.beginWideAnnex();
        if (!content.texts().isEmpty()) {
            title("Biểu 1. KẾT QUẢ RÀ SOÁT VĂN BẢN");
            table(CLAUSES, CLAUSE_WIDTHS, clauses());
        }
        if (!content.proposals().isEmpty()) {
            title("Biểu 2. ĐỀ XUẤT, KIẾN NGHỊ");
            table(PROPOSALS, PROPOSAL_WIDTHS, proposals());
        }
    }

    private void title(String title) {
        sheet.prose().centred(Face.bold(14), title).setSpacingAfter(120);
    }

    private List<List<String>> clauses() {
        return content.texts().stream()
                .flatMap(found -> found.text().clauses().stream().map(clause -> row(found, clause)))
                .toList();
    }

    private static List<String> row(Found found, Clause clause) {
        return List.of(
                found.agency(),
                found.text().number() + ", " + found.text().title(),
                clause.provision(),
                clause.content(),
                clause.verdict() == null ? "Chưa rà soát" : clause.verdict().label(),
                text(clause.proposal()) + (clause.recipient() == null ? "" : " (giao: " + clause.recipient() + ")"));
    }

    private List<List<String>> proposals() {
        return content.proposals().stream().map(ConsolidationAnnex::row).toList();
    }

    private static List<String> row(Proposed proposed) {
        var proposal = proposed.proposal();
        return List.of(
                proposed.agency(),
                proposal.addressee(),
                proposal.paper() + "; " + proposal.provision(),
                proposal.content(),
                proposal.recipient(),
                text(proposal.reason()));
    }

    private void table(List<String> titles, double[] widths, List<List<String>> rows) {
        var grid = sheet.grid(rows.size() + 1, widths).withHeading();
        for (int column = 0; column < titles.size(); column++) {
            Prose.in(grid.cell(0, column)).centred(Face.bold(12), titles.get(column));
        }
        for (int row = 0; row < rows.size(); row++) {
            var cells = new ArrayList<>(rows.get(row));
            cells.add(0, String.valueOf(row + 1));
            for (int column = 0; column < cells.size(); column++) {
                var prose = Prose.in(grid.cell(row + 1, column));
                cells.get(column).lines().forEach(line -> prose.left(TEXT, line));
            }
        }
        sheet.prose().centred(Face.upright(6), "");
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
