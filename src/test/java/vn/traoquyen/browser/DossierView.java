package vn.traoquyen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** A dossier (hồ sơ) laid open for reading: the tab beside a form, or its own page. */
public final class DossierView {

    private final Page page;
    private final Locator view;

    DossierView(Page page) {
        this.page = page;
        this.view = page.locator(".tq-dossier");
        assertThat(view).isVisible();
    }

    public List<String> entries() {
        return view.locator(".tq-timeline:not(.tq-stages) .tq-entry").allInnerTexts();
    }

    public DossierView upload(String kind, Path file) {
        view.getByLabel("Loại tài liệu")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(kind));
        view.locator("input[type=file]").setInputFiles(file);
        view.getByText("Tải lên", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        return this;
    }

    public DossierView lists(String fileName) {
        assertThat(view.locator("[data-tq=files]")).containsText(fileName);
        return this;
    }

    public String uploadRefusal() {
        var refusal = view.locator(".tq-upload .tq-error");
        assertThat(refusal).isVisible();
        return refusal.innerText();
    }

    /** Follows "Mở" and looks whether the file stands in a tab of its own. */
    public boolean opens(String fileName, String contentType) {
        var open = row(fileName).getByText("Mở", new Locator.GetByTextOptions().setExact(true));
        var tab = page.context().waitForPage(open::click);
        tab.waitForFunction("type => document.contentType === type", contentType);
        return tab.url().contains("/files/");
    }

    /** Takes the decision home as a document. */
    public Download downloadDecision() {
        return page.waitForDownload(
                () -> view.locator("a[href$='.docx']").first().click());
    }

    private Locator row(String fileName) {
        return view.locator("[data-tq=files] tr", new Locator.LocatorOptions().setHasText(fileName))
                .first();
    }

    public Screen screen() {
        return new Screen(page);
    }
}
