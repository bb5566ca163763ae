package vn.traoquyen.approval.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import vn.traoquyen.approval.FileFormat;
import vn.traoquyen.shared.Refusal;

/** Finds the format of a file in its bytes and refuses it unless its name says the same. */
public record FormatCheck(FileName name) {

    public FileFormat of(Path file) {
        var named = Arrays.stream(FileFormat.values())
                .filter(format -> format.extensions().contains(name.extension()))
                .findFirst()
                .orElseThrow(() -> new Refusal("approval.fileFormatUnknown", Map.of("name", name.text())));
        if (!formatIn(file).filter(named::equals).isPresent()) {
            throw new Refusal("approval.fileNotWhatItsNameSays", Map.of("name", name.text(), "format", named.name()));
        }
        return named;
    }

    private Optional<FileFormat> formatIn(Path path) {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var bytes = new FileBytes(file);
            if (bytes.isOldOffice()) {
                throw new Refusal("approval.fileOldOffice", Map.of("name", name.text()));
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
