package vn.traoquyen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedDatabaseTest {

    @TempDir
    Path directory;

    @Test
    void whatItAcknowledgedIsOnTheDisk() throws IOException {
        try (var database = new EmbeddedDatabase(kept())) {
            assertThat(settings(database))
                    .containsEntry("fsync", "on")
                    .containsEntry("synchronous_commit", "on")
                    .containsEntry("full_page_writes", "on");
        }
    }

    @Test
    void aRestartOnTheSameDirectoryFindsEverything() throws IOException {
        try (var database = new EmbeddedDatabase(kept())) {
            write(database);
        }
        try (var database = new EmbeddedDatabase(kept())) {
            assertThat(written(database)).isEqualTo("còn đây");
        }
    }

    @Test
    void anotherApplicationIsRefusedUntilTheFirstIsKilledThenItsServerIsStoppedAndNothingIsLost() throws Exception {
        var other = OtherApplication.thatWroteInto(directory);
        assertThatThrownBy(() -> new EmbeddedDatabase(kept()))
                .isInstanceOf(DirectoryInUse.class)
                .hasMessageContaining(directory.toString());

        other.kill();
        assertThat(other.server()).matches(ProcessHandle::isAlive);

        try (var database = new EmbeddedDatabase(kept())) {
            assertThat(other.server()).matches(server -> !server.isAlive());
            assertThat(written(database)).isEqualTo("còn đây");
        }
    }

    private EmbeddedDatabaseSettings kept() {
        return new EmbeddedDatabaseSettings(directory, false);
    }

    static void write(EmbeddedDatabase database) {
        var client = client(database);
        client.sql("create table kept (word text)").update();
        client.sql("insert into kept values ('còn đây')").update();
    }

    private static String written(EmbeddedDatabase database) {
        return client(database).sql("select word from kept").query(String.class).single();
    }

    private static Map<String, String> settings(EmbeddedDatabase database) {
        return client(database).sql("select name, setting from pg_settings").query().listOfRows().stream()
                .collect(Collectors.toMap(row -> (String) row.get("name"), row -> (String) row.get("setting")));
    }

    private static JdbcClient client(EmbeddedDatabase database) {
        return JdbcClient.create(
                new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword()));
    }

    /** A program that writes a row, says so and waits to be killed. */
    record OtherApplication(Process program, ProcessHandle server) {

        public static void main(String[] arguments) throws Exception {
            write(new EmbeddedDatabase(new EmbeddedDatabaseSettings(Path.of(arguments[0]), false)));
            System.out.println("written");
            Thread.sleep(Long.MAX_VALUE);
        }

        static OtherApplication thatWroteInto(Path directory) throws IOException {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var program = new ProcessBuilder(
                            java,
                            "-cp",
                            System.getProperty("java.class.path"),
                            OtherApplication.class.getName(),
                            directory.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean written = program.inputReader().lines().anyMatch("written"::equals);
            assertThat(written).isTrue();
            var pid = Files.readAllLines(directory.resolve("postmaster.pid")).get(0);
            return new OtherApplication(
                    program, ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow());
        }

        void kill() throws InterruptedException {
            program.destroyForcibly().waitFor();
        }
    }
}
