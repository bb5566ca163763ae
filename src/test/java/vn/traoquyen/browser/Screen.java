package vn.traoquyen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What stands on the screen: kept as a picture, and read for words that no clerk should meet. */
public final class Screen {

    static final int WIDTH = 1440;
    static final int HEIGHT = 900;

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(Field|Nothing|Loading|Search|Select|Add|Complete|Claim|Save|Task|Tasks|Filter|Due|Follow|Comment|"
                    + "Description|Diagram|History|Form|Logout|Sign|Close|Cancel|Failed|Failure|Error|Unknown|undefined|"
                    + "NaN|Process|Created|Start|Username|Password|Download|Upload|Open|Delete|Edit|Submit|ago|today|"
                    + "January|February|March|April|May|June|July|August|September|October|November|December|"
                    + "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");
    private static final Pattern RAW_KEY =
            Pattern.compile("\\b[A-Z]{2,}_[A-Z_]+\\b|\\{\\{|ENGINE-\\d+|\\b(java|org)\\.[a-z]+\\.");
    private static final Pattern FOREIGN_DATE =
            Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}/(1[3-9]|[23]\\d)/\\d{4}\\b");
    private static final String ALL_THAT_IS_READ = """
            () => [document.body.innerText, ...[...document.querySelectorAll('[placeholder], [title]')]
              .filter(element => element.offsetParent && !element.closest('.fjs-powered-by, .sr-only'))
              .flatMap(element => [element.placeholder, element.title])].filter(Boolean).join('\\n')
            """;

    private static final int[][] WINDOWS = {{1366, 768}, {390, 844}};

    private final Page page;

    Screen(Page page) {
        this.page = page;
    }

    public String text() {
        return (String) page.evaluate(ALL_THAT_IS_READ);
    }

    /** Nothing in English, no key instead of a word, no date but d/m/yyyy, no advertisement. */
    public Screen isFitForStaff() {
        var text = text();
        assertThat(text).doesNotContainPattern(ENGLISH);
        assertThat(text).doesNotContainPattern(RAW_KEY);
        assertThat(text).doesNotContainPattern(FOREIGN_DATE);
        assertThat(page.locator(".ce-eol-banner:visible").count()).as("banners").isZero();
        return this;
    }

    /** Keeps the whole of it, also what one would have to scroll to. */
    public void keepAs(String... name) {
        var needed = (Number) page.evaluate("""
                () => Math.max(...[...document.querySelectorAll('.task-details *, .modal, main')].map(e =>
                  e.scrollHeight > e.clientHeight + 4 ? e.scrollHeight - e.clientHeight : 0), 0)
                """);
        page.setViewportSize(WIDTH, Math.min(HEIGHT + needed.intValue(), 4000));
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", name)));
        page.setViewportSize(WIDTH, HEIGHT);
    }

    /** Looks at it on a small office screen and on a telephone: nothing may stand outside of the window. */
    public Screen fitsSmallWindows(String folder, String name) {
        for (var window : WINDOWS) {
            page.setViewportSize(window[0], window[1]);
            var outside = (Number) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/screenshots", folder, name + "-" + window[0] + ".png")));
            assertThat(outside.intValue())
                    .as("outside a window of %d", window[0])
                    .isLessThanOrEqualTo(0);
        }
        page.setViewportSize(WIDTH, HEIGHT);
        return this;
    }
}
