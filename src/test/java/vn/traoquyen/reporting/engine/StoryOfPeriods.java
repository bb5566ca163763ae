package vn.traoquyen.reporting.engine;

import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.reporting.SampleSource;
import vn.traoquyen.reporting.StoryClock;
import vn.traoquyen.reporting.periodic.ReportParts;
import vn.traoquyen.reporting.periodic.ReportingRule;
import vn.traoquyen.reporting.persistence.RulesOfProvinces;

/** The units of the office, the people who report for them, and a week of theirs. */
abstract class StoryOfPeriods {

    static final String NGV = "cv.vp-ubnd-tinh-ngv";
    static final String NVKS = "cv.vp-ubnd-tinh-nvks";
    static final String BTCD = "ld.vp-ubnd-tinh-btcd";
    static final String HCC = "cv.vp-ubnd-tinh-hcc";
    static final String HCQT = "cv.vp-ubnd-tinh-hcqt";
    static final String HEAD = "ld.vp-ubnd-tinh";
    static final String CLERK = "vt.vp-ubnd-tinh";

    @Autowired
    ReportedPeriods reported;

    @Autowired
    ReportParts parts;

    @Autowired
    SampleSource known;

    ReportingRule rule;

    static void at(String moment) {
        StoryClock.at(LocalDateTime.parse(moment));
    }

    /** Begins the week of Monday, 2 March 2026 and answers its period. */
    String weekBegun() {
        at("2026-03-02T07:00");
        rule = reported.anew(RulesOfProvinces.dakLak());
        at("2026-03-02T08:00");
        reported.sweep(rule);
        return reported.newest(rule);
    }

    @AfterEach
    void theStoryIsOver() {
        if (rule != null) {
            reported.stop(rule);
        }
        known.forget();
        StoryClock.release();
    }

    void goOn(String period) {
        reported.approve(period, HEAD);
        reported.send(period, CLERK);
    }
}
