package vn.traoquyen.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a province sets about plans (tham số kế hoạch); no source was found for any of it.
 *
 * @param askEvery how often "thường xuyên" is asked about
 * @param largestEvidence in megabytes, of one file
 */
@Validated
@ConfigurationProperties("traoquyen.plan")
public record PlanSettings(
        @NotNull @DefaultValue("QUARTER") Frequency askEvery,
        @Min(1) @Max(50) @DefaultValue("20") int largestEvidence) {}
