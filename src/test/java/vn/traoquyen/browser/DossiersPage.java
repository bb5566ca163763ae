package vn.traoquyen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** The page "Hồ sơ của cơ quan". */
public final class DossiersPage {

    private final Page page;

    DossiersPage(Page page) {
        this.page = page;
        assertThat(page.locator(".tq-searchbar")).isVisible();
    }

    public List<String> find(String words) {
        page.locator(".tq-search").fill(words);
        page.waitForResponse(
                answer -> answer.url().contains("/api/dossiers?"),
                () -> page.locator(".tq-search").press("Enter"));
        assertThat(page.locator(".tq-list, .tq-empty").first()).isVisible();
        return page.locator(".tq-list tbody tr").allInnerTexts();
    }

    public DossierView open(String title) {
        page.locator(".tq-list").getByText(title).first().click();
        return new DossierView(page);
    }

    public Screen screen() {
        return new Screen(page);
    }
}
