package vn.traoquyen.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the report as of the letter's day to {@code target/reports}, for a person to look at. */
final class ReportGallery {

    private ReportGallery() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of("target/reports"));
        for (var format : ReportFormat.values()) {
            Files.write(
                    folder.resolve("status." + format.suffix()),
                    SampleReports.of(SamplePowers.all()).print(SamplePowers.LETTER, format));
        }
    }
}
