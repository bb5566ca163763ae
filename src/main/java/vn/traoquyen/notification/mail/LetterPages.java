package vn.traoquyen.notification.mail;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.traoquyen.notification.Letter;
import vn.traoquyen.notification.LetterContent.Row;
import vn.traoquyen.notification.LetterContent.Section;
import vn.traoquyen.notification.NotificationSettings;

/** What a letter looks like, as a page and as plain text, from the templates under {@code notification/}. */
@Component
class LetterPages {

    private final NotificationSettings settings;
    private final LetterTemplates templates = new LetterTemplates();

    LetterPages(NotificationSettings settings) {
        this.settings = settings;
    }

    String html(Letter letter) {
        return filled(letter, "html", text -> HtmlUtils.htmlEscape(text, "UTF-8"));
    }

    /** Lines that had nothing to say are left out. */
    String text(Letter letter) {
        return filled(letter, "txt", UnaryOperator.identity())
                .replaceAll("(?m)^\\s*(Hồ sơ, văn bản:|Hạn xử lý:)?\\s*$\n?", "\n")
                .replaceAll("\n{3,}", "\n\n");
    }

    private String filled(Letter letter, String kind, UnaryOperator<String> escaped) {
        var content = letter.content();
        var sections = content.sections().stream()
                .map(section -> section(section, kind, escaped))
                .collect(Collectors.joining());
        return templates
                .of("letter", kind)
                .filled(
                        Map.of(
                                "subject", content.subject(),
                                "to", content.to(),
                                "opening", content.opening(),
                                "sections", sections,
                                "more", more(content.more()),
                                "page", settings.addressOf(letter.page()),
                                "preferences", settings.addressOf(letter.preferencesPage()),
                                "id", letter.id()),
                        escaped);
    }

    private static String more(int rows) {
        return rows == 0 ? "" : "Còn %d nội dung khác, xem trong hệ thống.".formatted(rows);
    }

    private String section(Section section, String kind, UnaryOperator<String> escaped) {
        var rows = section.rows().stream().map(row -> row(row, kind, escaped)).collect(Collectors.joining());
        return templates.of("section", kind).filled(Map.of("title", section.title(), "rows", rows), escaped);
    }

    private String row(Row row, String kind, UnaryOperator<String> escaped) {
        return templates
                .of("row", kind)
                .filled(
                        Map.of(
                                "what", row.what(),
                                "text", row.text(),
                                "about", row.about(),
                                "due", row.due(),
                                "address", settings.addressOf(row.link()),
                                "because", row.because().isEmpty() ? "" : "Lý do nhận: " + row.because()),
                        escaped);
    }
}
