package vn.traoquyen.deadline;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.traoquyen.calendar.Deadlines;
import vn.traoquyen.shared.OfficeTime;

/** Says in a sentence until when a stage is due and why (diễn giải thời hạn). */
@Component
public class DueReading {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm, d/M/yyyy");

    private final Deadlines deadlines;

    DueReading(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    public String of(RunningClock running) {
        var clock = running.clock();
        if (clock.isHeld()) {
            return "Đang tạm dừng tính thời hạn từ " + moment(clock.heldAt())
                    + "; thời gian còn lại được giữ nguyên khi tiếp tục.";
        }
        var due = "Hạn: " + moment(clock.due());
        return switch (running.basis().kind()) {
            case TERM -> deadlines.after(running.basis().from(), clock.term()).explain();
            case REMAINING ->
                due + " – tiếp tục tính từ " + moment(running.basis().from())
                        + " với thời gian làm việc còn lại khi tạm dừng.";
            case DATE ->
                due + " – hạn đã được gia hạn; hạn ban đầu tính " + clock.term().length() + " ("
                        + clock.term().source() + ").";
            case MOMENT -> due + " – theo ngày đã ấn định.";
        };
    }

    static String moment(Instant at) {
        return MOMENT.format(at.atZone(OfficeTime.ZONE));
    }
}
