package vn.traoquyen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A table of medians: what was asked, in how many rows, and by how much it grows from the fewest to the most. */
class Measured {

    private static final Logger LOG = LoggerFactory.getLogger(Measured.class);
    private static final int WARM_UP = 50;
    private static final int RUNS = 201;

    private final String name;
    private final Map<String, TreeMap<Integer, Double>> millis = new LinkedHashMap<>();

    Measured(String name) {
        this.name = name;
    }

    /**
     * The median of many runs, in milliseconds. The sizes take turns, so that a machine that slows down meanwhile slows
     * them all.
     */
    void median(String question, Map<Integer, Runnable> askedBySize) {
        var times = new TreeMap<Integer, double[]>();
        askedBySize.forEach((size, asked) -> times.put(size, new double[RUNS]));
        for (int run = -WARM_UP; run < RUNS; run++) {
            int number = run;
            askedBySize.forEach((size, asked) -> {
                double time = timed(asked);
                if (number >= 0) {
                    times.get(size)[number] = time;
                }
            });
        }
        times.forEach((size, all) -> {
            Arrays.sort(all);
            put(question, size, all[RUNS / 2]);
        });
    }

    /** One run, in milliseconds: what cannot be done twice. */
    void once(String question, int rows, Runnable done) {
        put(question, rows, timed(done));
    }

    private static double timed(Runnable done) {
        long begun = System.nanoTime();
        done.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    /** Something else than a time, such as megabytes. */
    void put(String question, int rows, double time) {
        millis.computeIfAbsent(question, asked -> new TreeMap<>()).put(rows, time);
    }

    /** Into target/bench and the log. */
    void print() {
        var sizes = List.copyOf(millis.values().iterator().next().keySet());
        var table = new StringBuilder("| ms |");
        sizes.forEach(size -> table.append(" %,d |".formatted(size)));
        table.append(" growth |\n|---|").append("---|".repeat(sizes.size() + 1)).append("\n");
        millis.forEach((question, times) -> {
            table.append("| ").append(question).append(" |");
            times.values().forEach(time -> table.append(" %.2f |".formatted(time)));
            table.append(" %.2f |%n"
                    .formatted(times.lastEntry().getValue() / times.firstEntry().getValue()));
        });
        LOG.info("{}\n\n{}", name, table);
        write(table.toString());
    }

    private void write(String table) {
        try {
            Files.createDirectories(Path.of("target", "bench"));
            Files.writeString(Path.of("target", "bench", name + ".md"), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
