package vn.traoquyen.organization.engine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The start is refused: nobody could sign in (chưa có quản trị viên). */
class NoAdministrator extends RuntimeException {

    private static final String SENTENCE = "Cơ sở dữ liệu chưa có quản trị viên nào nên hệ thống không khởi động.";
    private static final String REMEDY =
            "Hãy đặt TRAOQUYEN_ADMIN_USER và TRAOQUYEN_ADMIN_PASSWORD cho quản trị viên đầu tiên rồi khởi động lại.";

    NoAdministrator() {
        super(SENTENCE + " " + REMEDY);
    }

    /** Prints the sentence instead of a stack trace. */
    static class Analyzer extends AbstractFailureAnalyzer<NoAdministrator> {

        @Override
        protected FailureAnalysis analyze(Throwable root, NoAdministrator cause) {
            return new FailureAnalysis(SENTENCE, REMEDY, cause);
        }
    }
}
