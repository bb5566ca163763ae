package vn.traoquyen.approval;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the process tests of one virtual machine have reached. Each machine of a build leaves its share in a file where the
 * others find it, so that whichever is the last can judge them all.
 *
 * @param tests those that are done
 * @param history how often each node was left, by process and id
 * @param flows that were taken, by process and id
 */
record CoverageShare(Set<String> tests, Map<String, Long> history, Set<String> flows) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MACHINE = String.valueOf(ProcessHandle.current().pid());

    /** Of this build; of this machine alone where nobody says which build it is. */
    private static final Path FOLDER =
            Path.of("target", "process-coverage", System.getProperty("traoquyen.test-run", MACHINE));

    /** Leaves it for the others, and answers what all have reached together. */
    CoverageShare withOthers() {
        try {
            Files.createDirectories(FOLDER);
            var draft = Files.createTempFile(FOLDER, MACHINE, ".draft");
            JSON.writeValue(draft.toFile(), this);
            Files.move(draft, FOLDER.resolve(MACHINE + ".json"), StandardCopyOption.ATOMIC_MOVE);
            try (var files = Files.newDirectoryStream(FOLDER, "*.json")) {
                var all = new CoverageShare(new HashSet<>(), new TreeMap<>(), new HashSet<>());
                files.forEach(file -> all.add(read(file)));
                return all;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CoverageShare read(Path file) {
        try {
            return JSON.readValue(file.toFile(), CoverageShare.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(CoverageShare share) {
        tests.addAll(share.tests);
        flows.addAll(share.flows);
        share.history.forEach((node, times) -> history.merge(node, times, Long::sum));
    }

    /** Of these tests, those that are not done. */
    Set<String> missing(List<String> all) {
        var missing = new TreeSet<>(all);
        missing.removeAll(tests);
        return missing;
    }
}
