package vn.traoquyen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/** Our own pages beside the Tasklist (danh mục, sổ theo dõi, lịch, cá nhân) as one official uses them. */
public final class PortfolioPages {

    private final Page page;
    private final String house;
    private final String folder;

    PortfolioPages(Page page, String house) {
        this(page, house, "danh-muc");
    }

    PortfolioPages(Page page, String house, String folder) {
        this.page = page;
        this.house = house;
        this.folder = folder;
        arrived();
    }

    /** Goes to a place as its address says, such as {@code tong-hop?asOf=2026-04-10}. */
    public PortfolioPages open(String place) {
        return go("/" + folder + "/#/" + place);
    }

    public PortfolioPages openCalendarOf(int year) {
        return go("/lich/#/" + year);
    }

    /** A place in another folder of pages, such as {@code vuong-mac}. */
    public PortfolioPages open(String otherFolder, String place) {
        return go("/" + otherFolder + "/#/" + place);
    }

    private PortfolioPages go(String path) {
        page.navigate("about:blank");
        page.navigate(house + path);
        return arrived();
    }

    /** Goes where a link of the page leads. */
    public PortfolioPages follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return arrived();
    }

    private PortfolioPages arrived() {
        assertThat(page.locator("main:not([aria-busy]) :is(h1, .tq-error)").first())
                .isVisible();
        return this;
    }

    public String title() {
        return page.locator("h1").innerText();
    }

    /** The figures of the page that open, as (address, figure). */
    public List<Figure> figures() {
        return page.locator("a.tq-figure").all().stream()
                .map(link -> new Figure(link.getAttribute("href").substring(2), numberIn(link.innerText())))
                .toList();
    }

    public record Figure(String place, int count) {}

    /** How many rows there are on all pages of the list together. */
    public int total() {
        return numberIn(page.locator(".tq-pages .tq-muted").innerText().replaceFirst(" .*", ""));
    }

    private static int numberIn(String text) {
        return Integer.parseInt(text.replace(".", "").strip());
    }

    public List<String> rows() {
        return page.locator("main table tbody tr").allInnerTexts();
    }

    public List<String> rowsOf(String kind) {
        return page.locator("main table.tq-" + kind + " tbody tr").allInnerTexts();
    }

    /** What the bar on top offers. */
    public List<String> places() {
        return page.locator(".tq-bar nav a").allInnerTexts();
    }

    public PortfolioPages fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    public PortfolioPages choose(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        return this;
    }

    public PortfolioPages tick(String label) {
        page.getByLabel(label).first().check();
        return this;
    }

    public PortfolioPages attach(Path file) {
        page.locator("input[type=file]").setInputFiles(file);
        return this;
    }

    public PortfolioPages press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    /** Presses a button of which the page says that it was done. */
    public String done(String button) {
        press(button);
        return shown(".tq-done");
    }

    /** What the page complains of, beside the field or in its place. */
    public String complaint() {
        return shown(".tq-error:not([hidden])");
    }

    public String shown(String where) {
        Locator place = page.locator("main " + where).first();
        assertThat(place).isVisible();
        return place.innerText();
    }

    public String text() {
        return page.locator("main").innerText();
    }

    public String value(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .inputValue();
    }

    public Screen screen() {
        return new Screen(page);
    }
}
