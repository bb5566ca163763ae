package vn.traoquyen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The pages of periodic reports (báo cáo định kỳ) as one official uses them. */
public final class ReportPages {

    private final Page page;
    private final String house;

    ReportPages(Page page, String house) {
        this.page = page;
        this.house = house;
        arrived();
    }

    /** Goes to a place as its address says, such as {@code ky/<period>}. */
    public ReportPages open(String place) {
        page.navigate("about:blank");
        page.navigate(house + "/bao-cao/#/" + place);
        return arrived();
    }

    private ReportPages arrived() {
        assertThat(page.locator("main:not([aria-busy]) :is(h1, .tq-error)").first())
                .isVisible();
        return this;
    }

    public String text() {
        return page.locator("main").innerText();
    }

    public List<String> rowsOf(String kind) {
        return page.locator("main table.tq-" + kind + " tbody tr").allInnerTexts();
    }

    public ReportPages fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    public String value(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .inputValue();
    }

    public ReportPages press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .last()
                .click();
        return this;
    }

    /** Waits until the page says so. */
    public ReportPages says(String sentence) {
        assertThat(page.locator("main")).containsText(sentence);
        return this;
    }

    /** What the page complains of. */
    public String complaint() {
        var complaint = page.locator("main .tq-error:not([hidden])").first();
        assertThat(complaint).isVisible();
        return complaint.innerText();
    }

    /** The addresses of what can be taken along. */
    public List<String> files() {
        return page.locator("main a[download]").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    public ReportPages unfoldAll() {
        page.evaluate("() => document.querySelectorAll('main details').forEach(part => part.open = true)");
        return this;
    }

    public Screen screen() {
        return new Screen(page);
    }
}
