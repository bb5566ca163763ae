package vn.traoquyen.reporting.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import vn.traoquyen.paper.Face;
import vn.traoquyen.paper.Prose;
import vn.traoquyen.paper.Sheet;
import vn.traoquyen.paper.Wording;
import vn.traoquyen.reporting.periodic.PeriodicContent;
import vn.traoquyen.reporting.periodic.PeriodicContent.Row;

/** From the first sentence to the last: section after section, and who has reported. */
class PeriodicBody {

    private static final List<String> COLUMNS = List.of("TT", "Đơn vị", "Tình hình gửi báo cáo", "Thời điểm gửi");
    private static final String SENDING = "Tình hình gửi báo cáo của các đơn vị";

    private final Sheet sheet;
    private final Prose prose;
    private final PeriodicText text;
    private int sections;

    PeriodicBody(Sheet sheet, PeriodicText text) {
        this.sheet = sheet;
        this.prose = sheet.prose();
        this.text = text;
    }

    void print(PeriodicContent content) {
        write(text.of("opening", Map.of()));
        if (content.summary() != null) {
            section("Đánh giá chung", content.summary());
        }
        content.sections().forEach(one -> section(one.title(), one.text()));
        heading(SENDING);
        write(text.of("sending", sending(content)));
        table(content.rows());
        prose.centred(Face.upright(6), "");
        if (!content.labels().isEmpty()) {
            write(text.of("annex", Map.of()));
        }
        write(text.of("end", Map.of()));
    }

    private void section(String title, String content) {
        heading(title);
        write(content.lines().filter(line -> !line.isBlank()).toList());
    }

    private void heading(String title) {
        prose.heading(Face.bold(14), Roman.of(++sections) + ". " + Wording.upper(title));
    }

    private void write(List<String> lines) {
        lines.forEach(line -> prose.body(Face.upright(14), line));
    }

    private static Map<String, String> sending(PeriodicContent content) {
        var missing = content.missing();
        var late = content.late();
        var values = new HashMap<String, String>();
        values.put("asked", String.valueOf(content.rows().size()));
        values.put("sent", String.valueOf(content.rows().size() - missing.size()));
        values.put("late", late.isEmpty() ? "" : String.valueOf(late.size()));
        values.put("lateNames", names(late));
        values.put("missing", missing.isEmpty() ? "" : String.valueOf(missing.size()));
        values.put("missingNames", names(missing));
        values.put("missingNote", content.missingNote() == null ? "" : content.missingNote());
        values.put("latecomers", String.join("; ", content.latecomers()));
        return values;
    }

    private static String names(List<Row> rows) {
        return rows.stream().map(Row::name).collect(Collectors.joining("; "));
    }

    private void table(List<Row> rows) {
        var grid = sheet.grid(rows.size() + 1, 1, 7, 3.5, 5).withHeading();
        for (int column = 0; column < COLUMNS.size(); column++) {
            grid.cell(0, column).setVerticalAlignment(XWPFVertAlign.CENTER);
            Prose.in(grid.cell(0, column)).centred(Face.bold(12), COLUMNS.get(column));
        }
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            Prose.in(grid.cell(i + 1, 0)).centred(Face.upright(12), String.valueOf(i + 1));
            Prose.in(grid.cell(i + 1, 1)).left(Face.upright(12), row.name());
            Prose.in(grid.cell(i + 1, 2)).centred(Face.upright(12), row.state().label());
            Prose.in(grid.cell(i + 1, 3))
                    .centred(Face.upright(12), row.sentAt() == null ? "" : PeriodicText.moment(row.sentAt()));
        }
    }
}
