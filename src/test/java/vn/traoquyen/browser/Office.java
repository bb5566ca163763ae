package vn.traoquyen.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A house full of computers: each official has a browser of his own and stays signed in at it. */
public final class Office implements AutoCloseable {

    public static final String PASSWORD = "TraoQuyen@2026";

    private static final double PATIENCE_MILLIS = 60_000;

    private final String address;
    private final Playwright playwright;
    private final Browser browser;
    private final List<String> troubles = new ArrayList<>();
    private final Map<String, BrowserContext> signedIn = new HashMap<>();

    public Office(int port) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        this.address = "http://localhost:" + port;
        var executable = ChromiumProvider.executable();
        this.playwright = Playwright.create(new Playwright.CreateOptions().setEnv(ChromiumProvider.environment()));
        var options = new BrowserType.LaunchOptions().setArgs(ChromiumProvider.flags());
        executable.ifPresent(options::setExecutablePath);
        this.browser = playwright.chromium().launch(options);
    }

    /** The Tasklist of this official, who signs in when he comes for the first time. */
    public Tasklist tasklistOf(String user) {
        var context = signedIn.get(user);
        if (context == null) {
            context = computer("vi-VN");
            var tasklist = arriving(context, user);
            signedIn.put(user, context);
            return tasklist;
        }
        return new Tasklist(context.pages().get(0), address).openUnlessThere();
    }

    private Tasklist arriving(BrowserContext computer, String user) {
        var page = computer.newPage();
        try {
            return new Tasklist(page, address).signIn(user, PASSWORD);
        } catch (AssertionError | RuntimeException failure) {
            new Screen(page).keepAs("sign-in-failed-" + user + ".png");
            failure.addSuppressed(new AssertionError(troubles));
            throw failure;
        }
    }

    /** What went wrong behind the screens: scripts that failed, answers that never came. */
    public List<String> troubles() {
        return List.copyOf(troubles);
    }

    /** The Tasklist at a computer nobody has signed in at yet. */
    public Tasklist tasklistAtComputerSetTo(String locale) {
        return new Tasklist(computer(locale).newPage(), address);
    }

    /** The pages of the portfolio as they show themselves to somebody who has not signed in. */
    public PortfolioPages portfolioPagesOfNobody() {
        var page = computer("vi-VN").newPage();
        page.navigate(address + "/danh-muc/");
        return new PortfolioPages(page, address);
    }

    private BrowserContext computer(String locale) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(locale)
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setViewportSize(Screen.WIDTH, Screen.HEIGHT));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.onWebError(error -> troubles.add(error.error()));
        return context;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
