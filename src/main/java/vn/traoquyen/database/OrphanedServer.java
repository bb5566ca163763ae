package vn.traoquyen.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL server that outlived an application that was killed: it still holds the data directory. */
record OrphanedServer(Path directory) {

    private static final int STOP_SECONDS = 30;

    /** Stops the server, unless a living application still uses it; then the start is refused. */
    void stop() throws IOException {
        var pidFile = directory.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try (var file = new RandomAccessFile(directory.resolve("epg-lock").toFile(), "rw");
                FileLock lock = file.getChannel().tryLock()) {
            if (lock == null) {
                throw new DirectoryInUse(directory);
            }
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
            ProcessHandle.of(pid).filter(OrphanedServer::isPostgres).ifPresent(OrphanedServer::end);
        }
    }

    /** After a crash of the machine the number may belong to anybody. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Không dừng được PostgreSQL còn sót lại, tiến trình " + server.pid(), e);
        }
    }
}
