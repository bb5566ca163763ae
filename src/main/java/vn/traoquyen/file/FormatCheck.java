package vn.traoquyen.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.traoquyen.shared.Refusal;

/** Finds the format of a file in its bytes and refuses it unless its name says the same (kiểm tra định dạng). */
public record FormatCheck(FileName name, Set<FileFormat> allowed) {

    /** Any format that is known here. */
    public FormatCheck(FileName name) {
        this(name, EnumSet.allOf(FileFormat.class));
    }

    public FileFormat of(Path file) {
        var named = allowed.stream()
                .filter(format -> format.extensions().contains(name.extension()))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "file.formatUnknown",
                        Map.of(
                                "name",
                                name.text(),
                                "allowed",
                                allowed.stream().sorted().map(FileFormat::name).collect(Collectors.joining(", ")))));
        if (!formatIn(file).filter(named::equals).isPresent()) {
            throw new Refusal("file.notWhatItsNameSays", Map.of("name", name.text(), "format", named.name()));
        }
        return named;
    }

    private Optional<FileFormat> formatIn(Path path) {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var bytes = new FileBytes(file);
            if (bytes.isOldOffice()) {
                throw new Refusal("file.oldOffice", Map.of("name", name.text()));
            }
            if (bytes.isZip()) {
                return new OfficePackage(path, name).format();
            }
            return bytes.format();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
