package vn.traoquyen.calendar;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a province sets about its working time (cấu hình giờ làm việc).
 *
 * @param closingTime when the office closes; 17:00 is what most provinces do, no source was found that binds them
 */
@Validated
@ConfigurationProperties("traoquyen.calendar")
public record CalendarSettings(
        @NotNull @DefaultValue("17:00") LocalTime closingTime) {}
