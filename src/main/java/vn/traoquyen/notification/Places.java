package vn.traoquyen.notification;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import vn.traoquyen.deadline.StageClock;

/** Where on this site one looks at what is told (đường dẫn xem nội dung), from its root. */
@Component
class Places {

    static final String MINE = "/ca-nhan/#/thong-bao";
    static final String CHAIN = "transferApproval";
    static final String IN_FORCE = "transferMonitoring";
    static final String PLANS = "planExecution";
    static final String REPORTS = "periodicReporting";
    static final String DIFFICULTIES = "difficultyResolution";

    static final String ABSENCES = "/ca-nhan/#/vang-mat";
    static final String PREFERENCES = "/ca-nhan/#/cach-nhan-thu";

    /** A task in the Tasklist; a waiting period has none, so its dossier is shown. */
    String task(StageClock stage) {
        return stage.groups().isEmpty()
                ? subject(stage.processKey(), stage.businessKey())
                : "/camunda/app/tasklist/default/#/?task=" + encoded(stage.id());
    }

    private String subject(String processKey, String businessKey) {
        return switch (processKey) {
            case IN_FORCE -> instrument(businessKey);
            case DIFFICULTIES -> difficulty(businessKey);
            case REPORTS -> report(businessKey);
            case PLANS -> undertaking(businessKey);
            default -> dossier(businessKey);
        };
    }

    String dossier(String id) {
        return "/ho-so/#/" + encoded(id);
    }

    String instrument(String id) {
        return "/danh-muc/#/van-ban/" + encoded(id);
    }

    String difficulty(String id) {
        return "/vuong-mac/#/kho-khan/" + encoded(id);
    }

    /** An agency's share of an item of a plan. */
    String undertaking(String id) {
        return "/ke-hoach/#/viec/" + encoded(id);
    }

    String report(String periodId) {
        return "/bao-cao/#/ky/" + encoded(periodId);
    }

    String legalBases() {
        return "/danh-muc/#/can-cu-phap-ly";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
