package vn.traoquyen.bench;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.traoquyen.deadline.LevelReached;
import vn.traoquyen.notification.NoticesOnPostgres;
import vn.traoquyen.notification.Stages;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.Position;

/** How long it takes to tell 200 people of 10,000 things, and to send what comes of it. */
class NoticeBench {

    private static final int PEOPLE = 200;
    private static final int NOTICES = 10_000;
    private static final int TOLD_TOGETHER = 4;

    private final Measured measured = new Measured("notices");
    private NoticesOnPostgres room;

    @BeforeEach
    void openTheRoom() throws IOException {
        room = new NoticesOnPostgres();
        room.bean(Officials.class)
                .put(IntStream.range(0, PEOPLE)
                        .mapToObj(i -> new Official(
                                account(i),
                                "Nông Thị " + i,
                                "Chuyên viên",
                                "so-y-te",
                                Position.SPECIALIST,
                                account(i) + "@langson.gov.vn"))
                        .toList());
    }

    @AfterEach
    void closeTheRoom() throws IOException {
        room.close();
    }

    @Test
    void tenThousandNotices() {
        room.tell(reached(0));
        measured.once("told, four people in one transaction", NOTICES, this::tell);
        measured.once("made into letters, and their delivery begun", NOTICES, () -> letters = room.sweep());
        measured.put("letters", NOTICES, letters.size());
        measured.once("sent by SMTP, one after the other", NOTICES, () -> letters.forEach(room.delivery::send));
        measured.print();
    }

    private List<String> letters;

    private void tell() {
        for (int i = 1; i <= NOTICES / TOLD_TOGETHER; i++) {
            room.tell(reached(i));
        }
    }

    private static LevelReached reached(int event) {
        Set<String> told = IntStream.range(0, TOLD_TOGETHER)
                .mapToObj(i -> account((event * TOLD_TOGETHER + i) % PEOPLE))
                .collect(Collectors.toSet());
        return new LevelReached(
                Stages.appraisal("so-y-te.chuyen-vien"), 1 + event % 3, "Báo cáo khi quá hạn", told, true);
    }

    private static String account(int i) {
        return "bench" + i;
    }
}
