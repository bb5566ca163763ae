package vn.traoquyen.plan.persistence;

import static vn.traoquyen.plan.persistence.PlanRow.moment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Repository;
import vn.traoquyen.file.FileFormat;
import vn.traoquyen.plan.EvidenceFile;
import vn.traoquyen.plan.EvidenceFiles;

/** Files that show what was done, in the database with what they show. */
@Repository
class JdbcEvidenceFiles implements EvidenceFiles {

    private static final String COLUMNS =
            "id, undertaking_id, round, name, format, size, sha256, uploaded_by, agency, uploaded_at";

    private final JdbcClient jdbc;

    JdbcEvidenceFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<EvidenceFile> of(String undertakingId) {
        return jdbc.sql("select " + COLUMNS + " from traoquyen.plan_file where undertaking_id = ? order by id")
                .param(undertakingId)
                .query(JdbcEvidenceFiles::file)
                .list();
    }

    @Override
    public boolean hasAny(String undertakingId, int round) {
        return jdbc.sql("select exists (select from traoquyen.plan_file where undertaking_id = ? and round = ?)")
                .params(undertakingId, round)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<EvidenceFile> find(String undertakingId, long id) {
        return jdbc.sql("select " + COLUMNS + " from traoquyen.plan_file where undertaking_id = ? and id = ?")
                .params(undertakingId, id)
                .query(JdbcEvidenceFiles::file)
                .optional();
    }

    @Override
    public EvidenceFile add(EvidenceFile file, Path content) {
        try (var stream = Files.newInputStream(content)) {
            return jdbc.sql("insert into traoquyen.plan_file (undertaking_id, round, name, format, size, sha256,"
                            + " uploaded_by, agency, uploaded_at, content) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                            + " returning " + COLUMNS)
                    .params(
                            file.undertakingId(),
                            file.round(),
                            file.name(),
                            file.format().name(),
                            file.size(),
                            file.sha256(),
                            file.uploadedBy(),
                            file.agency(),
                            moment(file.uploadedAt()),
                            new SqlBinaryValue(stream, file.size()))
                    .query(JdbcEvidenceFiles::file)
                    .single();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] content(long id) {
        return jdbc.sql("select content from traoquyen.plan_file where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    private static EvidenceFile file(ResultSet row, int number) throws SQLException {
        return new EvidenceFile(
                row.getLong("id"),
                row.getString("undertaking_id"),
                row.getInt("round"),
                row.getString("name"),
                FileFormat.valueOf(row.getString("format")),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("uploaded_by"),
                row.getString("agency"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }
}
