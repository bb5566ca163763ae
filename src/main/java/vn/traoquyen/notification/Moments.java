package vn.traoquyen.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.traoquyen.shared.OfficeTime;

/** Days and times as a clerk reads them (ngày giờ). */
final class Moments {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

    private Moments() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }

    static String moment(Instant at) {
        return MOMENT.format(at.atZone(OfficeTime.ZONE));
    }
}
