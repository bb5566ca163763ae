package vn.traoquyen.calendar;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The working time of a province that has not entered its own (cấu hình giờ làm việc): forty hours in five days, closing
 * at 17:00 as most provinces do. No source was found that binds them, so whoever relies on it reads "chưa kiểm chứng".
 */
@Validated
@ConfigurationProperties("traoquyen.calendar")
public record CalendarSettings(
        @NotNull @DefaultValue("07:30") LocalTime openingTime,
        @NotNull @DefaultValue("11:30") LocalTime noonBegins,
        @NotNull @DefaultValue("13:00") LocalTime noonEnds,
        @NotNull @DefaultValue("17:00") LocalTime closingTime) {

    /** Before any decision of a province about its hours. */
    private static final LocalDate ALWAYS = LocalDate.EPOCH;

    public OfficeHours officeHours() {
        return new OfficeHours(
                ALWAYS,
                List.of(new OfficeSession(openingTime, noonBegins), new OfficeSession(noonEnds, closingTime)),
                "Chưa kiểm chứng: tham số của tỉnh",
                CalendarStatus.PROVISIONAL);
    }
}
