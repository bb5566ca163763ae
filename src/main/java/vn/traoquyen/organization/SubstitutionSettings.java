package vn.traoquyen.organization;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a province may set about substitution (tham số thay thế); no text that limits it was found.
 *
 * @param longestChain over how many substitutes the work of one person may pass
 * @param longestDays how many days one absence may last
 */
@Validated
@ConfigurationProperties("traoquyen.organization.substitution")
public record SubstitutionSettings(
        @DefaultValue("3") @Min(1) @Max(10) int longestChain,
        @DefaultValue("366") @Min(1) int longestDays) {}
