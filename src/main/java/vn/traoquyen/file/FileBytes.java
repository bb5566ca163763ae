package vn.traoquyen.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** The bytes by which a format gives itself away: at the beginning, and where it has one, at the end. */
class FileBytes {

    private static final String ZIP = "504b0304";
    private static final String OLD_OFFICE = "d0cf11e0a1b11ae1";
    private static final String PDF = "255044462d";
    private static final String PNG_AND_FIRST_CHUNK = "89504e470d0a1a0a0000000d49484452";
    private static final String JPEG = "ffd8ff";
    private static final int HEAD = 16;

    /** Writers may add some lines behind the end mark of a PDF; readers look for it in the last kilobyte. */
    private static final int TAIL = 1024;

    private final String head;
    private final byte[] tail;

    FileBytes(RandomAccessFile file) throws IOException {
        var first = new byte[(int) Math.min(HEAD, file.length())];
        file.readFully(first);
        head = HexFormat.of().formatHex(first);
        tail = new byte[(int) Math.min(TAIL, file.length())];
        file.seek(file.length() - tail.length);
        file.readFully(tail);
    }

    boolean isZip() {
        return head.startsWith(ZIP);
    }

    boolean isOldOffice() {
        return head.startsWith(OLD_OFFICE);
    }

    Optional<FileFormat> format() {
        if (head.startsWith(PDF) && tailHas("%%EOF")) {
            return Optional.of(FileFormat.PDF);
        }
        if (head.equals(PNG_AND_FIRST_CHUNK) && tailHas("IEND")) {
            return Optional.of(FileFormat.PNG);
        }
        return head.startsWith(JPEG) ? Optional.of(FileFormat.JPEG) : Optional.empty();
    }

    private boolean tailHas(String mark) {
        return new String(tail, StandardCharsets.ISO_8859_1).contains(mark);
    }
}
