package vn.traoquyen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** Camunda's Tasklist (việc cần xử lý) as one official uses it. */
public final class Tasklist {

    private static final String PATH = "/camunda/app/tasklist/";

    private static final Pattern ONE = Pattern.compile("^\\s*1\\s*$");

    private final Page page;
    private final String house;

    Tasklist(Page page, String house) {
        this.page = page;
        this.house = house;
    }

    public Tasklist open() {
        page.navigate(house + PATH);
        return this;
    }

    /** Whoever is still there goes on where he is. */
    Tasklist openUnlessThere() {
        return page.url().startsWith(house + PATH) ? this : open();
    }

    public Tasklist signIn(String user, String password) {
        open();
        var name = page.getByPlaceholder("Tên đăng nhập");
        var secret = page.getByPlaceholder("Mật khẩu");
        name.waitFor();
        // the page puts the cursor into the first field some moments after it is drawn, from wherever one is typing by
        // then
        do {
            name.fill(user);
            secret.fill(password);
        } while (!name.inputValue().equals(user) || !secret.inputValue().equals(password));
        page.locator("form[name=signinForm] button[type=submit]").click();
        page.locator(".start-process-action").waitFor();
        return this;
    }

    public Screen loginScreen() {
        assertThat(page.getByPlaceholder("Mật khẩu")).isVisible();
        return screen();
    }

    public void signOut() {
        page.locator("li.account a.dropdown-toggle").click();
        page.locator("li.account li.logout a").click();
        assertThat(page.getByPlaceholder("Mật khẩu")).isVisible();
    }

    /** Chooses one of the lists on the left. */
    public Tasklist show(String filter) {
        var list = page.locator(".task-filters h4.name", new Page.LocatorOptions().setHasText(filter));
        list.waitFor();
        page.waitForResponse(
                answer -> answer.url().contains("/filter/") && answer.url().contains("/list"), list::click);
        assertThat(page.locator("ol.tasks-list, .tasks-list .well").first()).isVisible();
        return this;
    }

    /** A task in the chosen list, on whatever page of it. */
    public Locator entry(String id) {
        var entry = page.locator("ol.tasks-list li.task h4 a[href*='" + id + "']");
        var next = page.locator(".tasks-list li.pagination-next:not(.disabled) a");
        var first = page.locator(
                ".tasks-list li.pagination-page:not(.active) a", new Page.LocatorOptions().setHasText(ONE));
        assertThat(entry.or(next).or(first).first()).isVisible();
        if (entry.count() == 0 && first.count() > 0) {
            page.waitForResponse(answer -> answer.url().contains("/filter/"), first::click);
        }
        assertThat(entry.or(next).first()).isVisible();
        while (entry.count() == 0) {
            page.waitForResponse(answer -> answer.url().contains("/filter/"), next::click);
            assertThat(entry.or(next).first()).isVisible();
        }
        return entry;
    }

    /** The addresses of the tasks on the page of the list that is shown. */
    public List<String> links() {
        return page.locator("ol.tasks-list li.task h4 a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** Opens a task out of the list of the agency, turning its pages as far as needed. */
    public Tasklist openTask(String title, String id) {
        show("Việc của đơn vị");
        entry(id).click();
        assertThat(page.locator(".task-card h2.task")).hasText(title);
        return this;
    }

    public TaskForm claim() {
        page.locator(".task-card button.claim").click();
        assertThat(page.locator(".task-card button.claim")).isHidden();
        return form();
    }

    public TaskForm form() {
        var form = page.locator(".task-details [cam-tasklist-form]");
        assertThat(form.locator(".fjs-container")).isVisible();
        return new TaskForm(page, form);
    }

    /** Opens the dialog in which a dossier is begun, and the form in it. */
    public TaskForm startForm(String process) {
        page.locator(".start-process-action a").click();
        page.locator(".modal-content ul.processes a", new Page.LocatorOptions().setHasText(process))
                .click();
        var form = page.locator(".modal-content");
        assertThat(form.locator(".fjs-container")).isVisible();
        return new TaskForm(page, form);
    }

    public void start() {
        page.waitForResponse(
                answer -> answer.url().contains("/submit-form"),
                page.locator(".modal-footer button.btn-primary")::click);
        assertThat(page.locator(".modal-content")).isHidden();
    }

    /** Completes the open task and sees it leave. */
    public void complete() {
        submit();
        assertThat(page.locator(".no-task, .task-card.task-removed").first()).isVisible();
        assertThat(page.locator(".notifications .alert-danger")).hasCount(0);
    }

    /** Tries to complete the open task; answers what the Tasklist says to that. */
    public String refusal() {
        submit();
        var notice = page.locator(".notifications .alert-danger").first();
        assertThat(notice).isVisible();
        return notice.innerText();
    }

    private void submit() {
        page.waitForResponse(answer -> answer.url().contains("/submit-form"), completeButton()::click);
    }

    private Locator completeButton() {
        return page.locator(".task-details .form-actions button.btn-primary");
    }

    /** Opens the tab that shows the dossier beside the form. */
    public DossierView dossierTab() {
        page.locator(".task-details .nav-tabs").getByText("Hồ sơ").click();
        return new DossierView(page);
    }

    /** Leaves for the page of the agency's dossiers by the link in the bar. */
    public DossiersPage dossiersPage() {
        follow("[href$='/ho-so/']");
        return new DossiersPage(page);
    }

    /** Leaves for the pages of the portfolio by the link in the bar. */
    public PortfolioPages portfolioPages() {
        follow("[href*='/danh-muc/']");
        return new PortfolioPages(page, house);
    }

    private void follow(String where) {
        page.locator("a.tq-place-link" + where).click();
    }

    /** The pages of periodic reports. */
    public ReportPages reportPages() {
        page.navigate(house + "/bao-cao/");
        return new ReportPages(page, house);
    }

    public PortfolioPages calendarPage() {
        return pages("lich");
    }

    /** The pages of whoever is signed in (cá nhân). */
    public PortfolioPages personalPages() {
        return pages("ca-nhan");
    }

    /** The pages of one folder, such as {@code ke-hoach}. */
    public PortfolioPages pages(String folder) {
        page.navigate(house + "/" + folder + "/");
        return new PortfolioPages(page, house, folder);
    }

    public Screen screen() {
        return new Screen(page);
    }
}
