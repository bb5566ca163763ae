package vn.traoquyen.notification;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.traoquyen.calendar.Term;
import vn.traoquyen.calendar.TermUnit;
import vn.traoquyen.deadline.StageClock;

/** Clocks of stages that nobody has wound. */
public final class Stages {

    public static final Instant DUE = Instant.parse("2026-12-02T10:00:00Z");

    private Stages() {}

    public static StageClock appraisal(String... groups) {
        return stage("Thẩm định hồ sơ – Ủy quyền cấp giấy phép", DUE, null, groups);
    }

    public static StageClock stage(String name, Instant due, String holder, String... groups) {
        return new StageClock(
                UUID.randomUUID().toString(),
                "transferApproval",
                "HS-2026-99001",
                "appraiseDossier",
                name,
                Set.of(groups),
                holder,
                Instant.parse("2026-11-25T02:00:00Z"),
                term(),
                due,
                true,
                0,
                null,
                null);
    }

    private static Term term() {
        return new Term(5, TermUnit.WORKING_DAY, "Nghị định 78/2025/NĐ-CP", true);
    }
}
