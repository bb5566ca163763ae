package vn.traoquyen.database;

import java.nio.file.Path;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The start is refused: another application lives on the same data directory (thư mục dữ liệu đang được dùng). */
class DirectoryInUse extends RuntimeException {

    DirectoryInUse(Path directory) {
        super("Một bản Trao Quyền khác đang chạy trên thư mục dữ liệu " + directory + ".");
    }

    /** Prints the sentence instead of a stack trace. */
    static class Analyzer extends AbstractFailureAnalyzer<DirectoryInUse> {

        @Override
        protected FailureAnalysis analyze(Throwable root, DirectoryInUse cause) {
            return new FailureAnalysis(
                    cause.getMessage(),
                    "Hãy dừng bản đang chạy, hoặc đặt TRAOQUYEN_DATABASE_DIRECTORY sang thư mục khác.",
                    cause);
        }
    }
}
