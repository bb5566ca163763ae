package vn.traoquyen.register.monitoring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a province sets about instruments in force (tham số theo dõi văn bản); no source was found for any of it.
 *
 * @param warningDays how many days before the last day it is warned
 * @param reviewMonths how often an instrument is reviewed that names no cycle of its own
 * @param reportMonths how often its holders report
 * @param sweepSize how many processes begin or end in one transaction
 */
@Validated
@ConfigurationProperties("traoquyen.register")
public record MonitoringSettings(
        @NotEmpty @DefaultValue({"90", "60", "30"}) List<@Min(1) @Max(3650) Integer> warningDays,
        @Min(1) @Max(60) @DefaultValue("12") int reviewMonths,
        @Min(1) @Max(60) @DefaultValue("12") int reportMonths,
        @Min(1) @Max(500) @DefaultValue("25") int sweepSize) {

    public MonitoringSettings {
        warningDays = warningDays == null
                ? List.of()
                : warningDays.stream()
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList();
    }
}
