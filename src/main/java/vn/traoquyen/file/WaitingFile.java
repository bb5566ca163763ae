package vn.traoquyen.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import vn.traoquyen.shared.Refusal;

/** An upload on disk, from its arrival until it is stored or refused; neither empty nor too large (tệp chờ xử lý). */
public record WaitingFile(Path path, long size, String sha256) implements AutoCloseable {

    private static final int LARGEST_MEGABYTES = 50;
    private static final long MEGABYTE = 1024 * 1024;
    private static final int BUFFER = 64 * 1024;

    public static WaitingFile of(InputStream content) {
        return of(content, LARGEST_MEGABYTES);
    }

    public static WaitingFile of(InputStream content, int largestMegabytes) {
        Path path = null;
        try {
            path = Files.createTempFile("upload-", ".upload");
            return copied(content, path, largestMegabytes);
        } catch (IOException e) {
            remove(path);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            remove(path);
            throw e;
        }
    }

    private static WaitingFile copied(InputStream content, Path path, int largestMegabytes) throws IOException {
        var digest = newDigest();
        long size = 0;
        try (var file = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            var buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > largestMegabytes * MEGABYTE) {
                    throw new Refusal("file.tooLarge", Map.of("largest", largestMegabytes));
                }
                file.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw new Refusal("file.empty");
        }
        return new WaitingFile(path, size, HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public void close() {
        remove(path);
    }

    private static void remove(Path path) {
        try {
            if (path != null) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
