package vn.traoquyen.approval.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;
import vn.traoquyen.approval.DossierFile;
import vn.traoquyen.approval.FileKind;
import vn.traoquyen.approval.FileVersion;
import vn.traoquyen.approval.NewVersion;
import vn.traoquyen.file.FileFormat;

class JdbcDossierFilesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    private static EmbeddedPostgres postgres;
    private static JdbcClient jdbc;
    private static JdbcDossierFiles files;
    private static TransactionTemplate transaction;

    @TempDir
    private Path uploads;

    @BeforeAll
    static void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.start();
        var database = postgres.getPostgresDatabase();
        jdbc = JdbcClient.create(database);
        jdbc.sql("create schema traoquyen").update();
        jdbc.sql("create table traoquyen.dossier (id varchar(40) primary key)").update();
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V41__dossier_files.sql")).execute(database);
        jdbc.sql("insert into traoquyen.dossier values ('HS-1'), ('HS-2')").update();
        files = new JdbcDossierFiles(jdbc);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate traoquyen.dossier_file, traoquyen.dossier_file_version")
                .update();
    }

    @Test
    void theSameKindAndNameIsANewVersion() throws IOException {
        var first = add("HS-1", FileKind.DRAFT, "Dự thảo.pdf", "một".getBytes());
        var second = add("HS-1", FileKind.DRAFT, "Dự thảo.pdf", "hai".getBytes());

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.versions()).extracting(FileVersion::number).containsExactly(2, 1);
        assertThat(read(second, second.newest())).isEqualTo("hai".getBytes());
        assertThat(read(second, second.version(1).orElseThrow())).isEqualTo("một".getBytes());
        assertThat(second.newest()).isEqualTo(new FileVersion(2, FileFormat.PDF, 3, "0".repeat(64), "cv.so-y-te", NOW));
    }

    @Test
    void anotherKindNameOrDossierIsAnotherFile() throws IOException {
        var draft = add("HS-1", FileKind.DRAFT, "a.pdf", new byte[] {1});
        add("HS-1", FileKind.SCAN, "a.pdf", new byte[] {1});
        add("HS-1", FileKind.DRAFT, "b.pdf", new byte[] {1});
        add("HS-2", FileKind.DRAFT, "a.pdf", new byte[] {1});

        assertThat(files.of("HS-1")).hasSize(3).first().isEqualTo(draft);
        assertThat(files.of("HS-2")).hasSize(1);
        assertThat(files.of("HS-3")).isEmpty();
    }

    @Test
    void aFileIsFoundInItsOwnDossierOnly() throws IOException {
        var file = add("HS-1", FileKind.DRAFT, "a.pdf", new byte[] {1});

        assertThat(files.find("HS-1", file.id())).contains(file);
        assertThat(files.find("HS-2", file.id())).isEmpty();
        assertThat(files.find("HS-1", "' or 1=1")).isEmpty();
    }

    @Test
    void aLargeFileComesBackAsItWentIn() throws IOException {
        var content = new byte[5 * 1024 * 1024 + 17];
        new Random(7).nextBytes(content);

        var file = add("HS-1", FileKind.SCAN, "a.pdf", content);

        assertThat(read(file, file.newest())).isEqualTo(content);
        try (var stream = files.open(file, file.newest())) {
            assertThat(stream.read()).isEqualTo(content[0] & 0xff);
            assertThat(stream.skip(3 * 1024 * 1024)).isEqualTo(3 * 1024 * 1024);
            assertThat(stream.read()).isEqualTo(content[3 * 1024 * 1024 + 1] & 0xff);
        }
    }

    @Test
    void uploadsAtTheSameTimeGetAVersionEach() {
        var numbers = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> transaction.execute(started -> {
                    try {
                        return add("HS-1", FileKind.DRAFT, "a.pdf", new byte[] {1})
                                .newest()
                                .number();
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                }))
                .toList();

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 12).boxed().toList());
        assertThat(files.of("HS-1")).hasSize(1);
    }

    private DossierFile add(String dossier, FileKind kind, String name, byte[] content) throws IOException {
        var upload = Files.write(Files.createTempFile(uploads, "a", ""), content);
        return files.add(new NewVersion(
                dossier, kind, name, FileFormat.PDF, Files.size(upload), "0".repeat(64), upload, "cv.so-y-te", NOW));
    }

    private static byte[] read(DossierFile file, FileVersion version) throws IOException {
        try (var stream = files.open(file, version)) {
            return stream.readAllBytes();
        }
    }
}
