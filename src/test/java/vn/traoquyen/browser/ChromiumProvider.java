package vn.traoquyen.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Where the browser tests get their Chromium from: the machine's own, Debian's package, or Playwright's download. */
final class ChromiumProvider {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String NOTHING_FOUND = """
            Không có Chromium cho các phép thử trên trình duyệt: hãy cài gói "chromium" hoặc đặt biến CHROME trỏ tới tệp \
            chạy của Chromium/Chrome. / No Chromium for the browser tests: install the package "chromium", or set CHROME \
            to the executable of Chromium or Chrome.""";

    private ChromiumProvider() {}

    /** The executable to start; empty where Playwright starts its own. */
    static Optional<Path> executable() {
        var found = onThisMachine();
        if (found.isEmpty() && isRoot() && installDebianPackage()) {
            found = onThisMachine();
        }
        if (found.isEmpty() && !downloadPlaywrights()) {
            throw new IllegalStateException(NOTHING_FOUND);
        }
        return found;
    }

    /** Without this Playwright downloads three browsers before it starts the one that is there. */
    static Map<String, String> environment() {
        return Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    }

    static List<String> flags() {
        var quiet = Stream.of(
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        return Stream.concat(isRoot() ? Stream.of("--no-sandbox") : Stream.empty(), quiet)
                .toList();
    }

    private static Optional<Path> onThisMachine() {
        var named = Stream.ofNullable(System.getenv("CHROME")).map(Path::of);
        var folders = System.getenv().getOrDefault("PATH", "").split(":");
        var onPath = NAMES.stream()
                .flatMap(name ->
                        Arrays.stream(folders).map(folder -> Path.of(folder).resolve(name)));
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }

    private static boolean installDebianPackage() {
        return run(3, Map.of(), "apt-get", "-qq", "update")
                && run(
                        6,
                        Map.of("DEBIAN_FRONTEND", "noninteractive"),
                        "apt-get",
                        "-qq",
                        "-y",
                        "--no-install-recommends",
                        "install",
                        "chromium");
    }

    private static boolean downloadPlaywrights() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var install = List.of(java, "-cp", classes, "com.microsoft.playwright.CLI", "install", "chromium");
        return run(6, Map.of(), install.toArray(String[]::new));
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean run(int minutes, Map<String, String> environment, String... command) {
        try {
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().putAll(environment);
            var process = builder.start();
            if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
