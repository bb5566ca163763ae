package vn.traoquyen.calendar.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import vn.traoquyen.calendar.CalendarDay;
import vn.traoquyen.calendar.CalendarScope;
import vn.traoquyen.calendar.CalendarStatus;

/**
 * The national days off and swapped days 2025-2027 that a new province starts with (lịch nghỉ lễ quốc gia).
 *
 * <p>Source: Bộ luật Lao động 2019 Điều 111-112, TB 6150/TB-BLĐTBXH (2025), TB 9441/TB-BNV and CV 12729/VPCP-KGVX (2026),
 * NQ 28/2026/QH16; each row names its own. What Bộ Nội vụ has only proposed for 2027 (options of 22/9/2026) is
 * PROVISIONAL, also the days that just one option takes off: they are worked until somebody decides.
 */
class HolidayFile {

    private static final String PLACE = "/calendar/holidays-vn.csv";

    List<CalendarDay> days() {
        try (var file = new BufferedReader(
                new InputStreamReader(HolidayFile.class.getResourceAsStream(PLACE), StandardCharsets.UTF_8))) {
            return file.lines().skip(1).map(HolidayFile::day).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CalendarDay day(String line) {
        var cells = line.replace("\"", "").split(",");
        if (cells.length != 5) {
            throw new IllegalStateException("Not five cells in " + PLACE + ": " + line);
        }
        return new CalendarDay(
                LocalDate.parse(cells[0]),
                CalendarDay.Kind.valueOf(cells[1]),
                null,
                cells[2],
                cells[3],
                CalendarStatus.valueOf(cells[4]),
                CalendarScope.NATIONAL);
    }
}
