package vn.traoquyen.reporting.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the report of a week to {@code target/reports}, for a person to look at. */
final class PeriodicGallery {

    private PeriodicGallery() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of("target/reports"));
        for (var paper : SamplePeriod.papers()) {
            Files.write(folder.resolve("periodic." + paper.format().suffix()), paper.print(SamplePeriod.sent()));
        }
    }
}
