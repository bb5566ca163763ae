package vn.traoquyen.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;
import vn.traoquyen.calendar.persistence.NationalCalendar;

class StageReadingTest {

    private static final Date OPENED = Date.from(Instant.parse("2027-01-29T03:00:00.123Z"));
    private static final StageQuestion STAGE = StageQuestion.of("appraiseDossier");

    private final StageReading reading = new StageReading(
            question -> new Term(
                    question.occasion() == StageOccasion.FIRST ? 10 : 5, TermUnit.WORKING_DAY, "Điều thử", true),
            new Deadlines(NationalCalendar::fromFile));

    @Test
    void theTermThatTheTaskWasGivenIsExplainedWithItsDoubts() {
        assertThat(read("2027-02-18T10:00:00Z"))
                .startsWith("Hạn: 17:00 thứ Năm, 18/02/2027 – 10 ngày làm việc kể từ 29/01/2027")
                .contains("08/02/2027 – Tết Nguyên đán")
                .endsWith("Chưa chắc chắn: lịch nghỉ năm 2027 chưa được công bố chính thức.");
        assertThat(read("2027-02-11T10:00:00Z")).startsWith("Hạn: 17:00 thứ Năm, 11/02/2027 – 5 ngày làm việc");
    }

    @Test
    void aDueDateThatWasMovedIsSaidToBeSo() {
        assertThat(read("2027-03-01T10:00:00Z"))
                .isEqualTo("Hạn: 17:00 thứ Hai, 01/03/2027 (đã điều chỉnh). Thời hạn của bước: 10 ngày làm việc;"
                        + " căn cứ: Điều thử.");
    }

    @Test
    void aClockThatStandsStillHasNone() {
        assertThat(reading.of(STAGE, OPENED, null)).startsWith("Đang tạm dừng tính hạn. Thời hạn của bước: 10 ngày");
    }

    private String read(String due) {
        return reading.of(STAGE, OPENED, Date.from(Instant.parse(due)));
    }
}
