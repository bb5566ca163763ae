package vn.traoquyen.approval;

import java.util.Set;
import java.util.stream.Collectors;
import vn.traoquyen.approval.ReachedElements.Reached;

/** What the process tests reached, as a page to read: what was never reached stands first. */
record CoverageReport(ReachedElements elements, Set<String> missingTests) {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>Process coverage</title>
            <style>
            body { font: 15px/1.4 sans-serif; margin: 2rem; }
            td, th { padding: .2rem .8rem; text-align: left; border-bottom: 1px solid #ddd; }
            .never { background: #fdd; }
            </style>
            </head>
            <body>
            <h1>Process coverage</h1>
            <p><strong>%d of %d elements reached (%d %%).</strong> %s</p>
            <table>
            <tr><th>Type</th><th>Element</th><th>Label</th><th>Reached</th></tr>
            %s
            </table>
            </body>
            </html>
            """;

    String html() {
        var all = elements.all();
        var covered = all.size() - elements.never().size();
        return PAGE.formatted(
                covered,
                all.size(),
                100 * covered / all.size(),
                missingTests.isEmpty()
                        ? "All process tests have run."
                        : "Not judged, not yet run: " + String.join(", ", missingTests) + ".",
                all.stream().map(CoverageReport::row).collect(Collectors.joining("\n")));
    }

    private static String row(Reached one) {
        return "<tr%s><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        one.reached() ? "" : " class=\"never\"",
                        one.type(),
                        one.id(),
                        one.label().replace("&", "&amp;").replace("<", "&lt;"),
                        one.reached() ? one.times() > 0 ? one.times() + " times" : "yes" : "never");
    }
}
