package vn.traoquyen.approval.persistence;

import java.io.InputStream;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.traoquyen.approval.FileVersion;

/** Reads a stored version piece by piece and holds no connection between the pieces: a slow reader blocks nobody. */
class StoredContent extends InputStream {

    private static final int PIECE = 1024 * 1024;

    private final JdbcClient jdbc;
    private final UUID fileId;
    private final FileVersion version;
    private byte[] piece = new byte[0];
    private int place;
    private long fetched;

    StoredContent(JdbcClient jdbc, UUID fileId, FileVersion version) {
        this.jdbc = jdbc;
        this.fileId = fileId;
        this.version = version;
    }

    @Override
    public int read() {
        return hasMore() ? piece[place++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int from, int most) {
        if (most == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(most, piece.length - place);
        System.arraycopy(piece, place, target, from, count);
        place += count;
        return count;
    }

    private boolean hasMore() {
        if (place == piece.length && fetched < version.size()) {
            piece = jdbc.sql("""
                            select substring(content from ? for ?)
                              from traoquyen.dossier_file_version
                             where file_id = ? and version = ?
                            """)
                    .param((int) fetched + 1)
                    .param(PIECE)
                    .param(fileId)
                    .param(version.number())
                    .query(byte[].class)
                    .single();
            fetched += piece.length;
            place = 0;
        }
        return place < piece.length;
    }
}
