package vn.traoquyen.approval.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.approval.DossierFile;
import vn.traoquyen.approval.DossierFiles;
import vn.traoquyen.approval.FileKind;
import vn.traoquyen.approval.FileVersion;
import vn.traoquyen.approval.NewVersion;
import vn.traoquyen.file.FileFormat;

/** The files of dossiers in the database, so that one backup has the decisions and what they rest on. */
@Repository
class JdbcDossierFiles implements DossierFiles {

    private static final String SELECT = """
            select file.id, file.kind, file.name,
                   version.version, version.format, version.size, version.sha256, version.uploaded_by, version.uploaded_at
              from traoquyen.dossier_file file
              join traoquyen.dossier_file_version version on version.file_id = file.id
             where file.dossier_id = ?
            """;
    private static final String ORDER = " order by file.kind, file.name, file.id, version.version desc";

    private final JdbcClient jdbc;

    JdbcDossierFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DossierFile> of(String dossierId) {
        return jdbc.sql(SELECT + ORDER).param(dossierId).query(JdbcDossierFiles::files);
    }

    @Override
    public Optional<DossierFile> find(String dossierId, String fileId) {
        return jdbc
                .sql(SELECT + " and file.id::text = ?" + ORDER)
                .param(dossierId)
                .param(fileId)
                .query(JdbcDossierFiles::files)
                .stream()
                .findFirst();
    }

    @Override
    @Transactional
    public DossierFile add(NewVersion version) {
        // the update changes nothing; it locks the file until its new version is in
        var fileId = jdbc.sql("""
                        insert into traoquyen.dossier_file (dossier_id, kind, name) values (?, ?, ?)
                            on conflict (dossier_id, kind, name) do update set name = excluded.name
                        returning id
                        """)
                .param(version.dossierId())
                .param(version.kind().name())
                .param(version.name())
                .query(UUID.class)
                .single();
        store(fileId, version);
        return find(version.dossierId(), fileId.toString()).orElseThrow();
    }

    private void store(UUID fileId, NewVersion version) {
        try (var content = Files.newInputStream(version.content())) {
            jdbc.sql("""
                            insert into traoquyen.dossier_file_version
                                   (file_id, version, format, size, sha256, uploaded_by, uploaded_at, content)
                            values (:file, (select coalesce(max(version), 0) + 1
                                              from traoquyen.dossier_file_version
                                             where file_id = :file),
                                    :format, :size, :sha256, :uploadedBy, :uploadedAt, :content)
                            """)
                    .param("file", fileId)
                    .param("format", version.format().name())
                    .param("size", version.size())
                    .param("sha256", version.sha256())
                    .param("uploadedBy", version.uploadedBy())
                    .param("uploadedAt", version.uploadedAt().atOffset(ZoneOffset.UTC))
                    .param("content", new SqlBinaryValue(content, version.size()))
                    .update();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(DossierFile file, FileVersion version) {
        return new StoredContent(jdbc, UUID.fromString(file.id()), version);
    }

    private static List<DossierFile> files(ResultSet rows) throws SQLException {
        var files = new LinkedHashMap<String, DossierFile>();
        while (rows.next()) {
            var id = rows.getString("id");
            var file = files.getOrDefault(
                    id,
                    new DossierFile(id, FileKind.valueOf(rows.getString("kind")), rows.getString("name"), List.of()));
            files.put(id, with(file, version(rows)));
        }
        return List.copyOf(files.values());
    }

    private static DossierFile with(DossierFile file, FileVersion version) {
        var versions = new ArrayList<>(file.versions());
        versions.add(version);
        return new DossierFile(file.id(), file.kind(), file.name(), versions);
    }

    private static FileVersion version(ResultSet row) throws SQLException {
        return new FileVersion(
                row.getInt("version"),
                FileFormat.valueOf(row.getString("format")),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("uploaded_by"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }
}
