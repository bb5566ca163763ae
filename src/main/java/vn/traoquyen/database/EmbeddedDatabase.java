package vn.traoquyen.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** A real PostgreSQL beside the application, durable like a real one: what it acknowledged survives a crash. */
class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private final EmbeddedPostgres postgres;

    EmbeddedDatabase(EmbeddedDatabaseSettings settings) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(1))
                // the application closes it, after everything that still speaks with it
                .setRegisterShutdownHook(false)
                // the library starts the server with -F; nothing acknowledged may ever be lost
                .setServerConfig("fsync", settings.temporary() ? "off" : "on")
                .setServerConfig("synchronous_commit", settings.temporary() ? "off" : "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("max_connections", "60")
                .setServerConfig("timezone", "Asia/Ho_Chi_Minh");
        this.postgres = (settings.temporary()
                        ? builder
                        : builder.setDataDirectory(kept(settings.directory())).setCleanDataDirectory(false))
                .start();
    }

    private static Path kept(Path directory) throws IOException {
        var kept = Files.createDirectories(directory.toAbsolutePath());
        new OrphanedServer(kept).stop();
        return kept;
    }

    @Override
    public String getJdbcUrl() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public String getUsername() {
        return "postgres";
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
