package vn.traoquyen.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.traoquyen.shared.Refusal;

/** A ZIP file that may be a Word or Excel file; what its parts are stands in its {@code [Content_Types].xml}. */
record OfficePackage(Path path, FileName name) {

    private static final int MOST_PARTS = 20_000;
    private static final long MOST_UNPACKED = 1024L * 1024 * 1024;
    private static final Map<String, FileFormat> MAIN_PARTS = Map.of(
            FileFormat.DOCX.contentType() + ".main+xml", FileFormat.DOCX,
            FileFormat.XLSX.contentType() + ".main+xml", FileFormat.XLSX);

    /** Empty where it is some other ZIP file. */
    Optional<FileFormat> format() throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            refuseUnlessSound(zip);
            var declared = zip.getEntry("[Content_Types].xml");
            if (declared == null) {
                return Optional.empty();
            }
            try (var xml = zip.getInputStream(declared)) {
                var types = PartTypes.read(xml);
                if (types.anyRuns() || zip.stream().anyMatch(OfficePackage::isMacroPart)) {
                    throw new Refusal("file.withMacros", Map.of("name", name.text()));
                }
                return MAIN_PARTS.entrySet().stream()
                        .filter(main -> types.partOf(main.getKey())
                                .filter(part -> zip.getEntry(part) != null)
                                .isPresent())
                        .map(Map.Entry::getValue)
                        .findFirst();
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw broken();
        }
    }

    private void refuseUnlessSound(ZipFile zip) {
        var names = new HashSet<String>();
        long unpacked = 0;
        for (var parts = zip.entries(); parts.hasMoreElements(); ) {
            var part = parts.nextElement();
            unpacked += part.getSize();
            boolean fresh = names.add(part.getName().toLowerCase(Locale.ROOT));
            if (!fresh || names.size() > MOST_PARTS || unpacked > MOST_UNPACKED || leavesThePackage(part)) {
                throw broken();
            }
        }
    }

    private static boolean leavesThePackage(ZipEntry part) {
        return part.getName().startsWith("/")
                || part.getName().contains("\\")
                || part.getName().contains("../");
    }

    private static boolean isMacroPart(ZipEntry part) {
        var name = part.getName().toLowerCase(Locale.ROOT);
        return name.contains("vbaproject") || name.contains("/macrosheets/") || name.contains("/activex/");
    }

    private Refusal broken() {
        return new Refusal("file.broken", Map.of("name", name.text()));
    }
}
