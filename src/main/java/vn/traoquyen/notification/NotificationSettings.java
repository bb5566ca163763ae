package vn.traoquyen.notification;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a province sets about its letters (tham số gửi thư).
 *
 * @param baseUrl how this site is reached from where letters are read
 * @param digestAt when the morning's digests are made on working days
 * @param digestUntil after what time of the day they are made no more, where the node was down
 * @param soonDays how many working days before it is due a task is listed as due soon
 * @param retryAfter how long after each failure a letter is tried again; behind the last an incident waits for a person
 * @param waitFor for how long somebody gets no second letter while one is still under way
 * @param sweepSize how many recipients or letters are seen to in one transaction
 */
@Validated
@ConfigurationProperties("traoquyen.notification")
public record NotificationSettings(
        @NotBlank @Pattern(regexp = "https?://[^\\s?#]+") @DefaultValue("http://localhost:8080")
        String baseUrl,

        @NotBlank @Email @DefaultValue("trao-quyen@localhost")
        String from,

        @NotBlank @DefaultValue("Trao Quyền") String fromName,
        @NotNull @DefaultValue("07:30") LocalTime digestAt,
        @NotNull @DefaultValue("17:00") LocalTime digestUntil,
        @Min(1) @Max(30) @DefaultValue("3") int soonDays,

        @NotEmpty @DefaultValue({"PT1M", "PT2M", "PT5M", "PT10M", "PT20M", "PT30M", "PT1H", "PT2H"})
        List<@NotNull Duration> retryAfter,

        @NotNull @DefaultValue("PT6H") Duration waitFor,
        @Min(1) @Max(1000) @DefaultValue("100") int sweepSize) {

    public NotificationSettings {
        baseUrl = baseUrl == null ? null : baseUrl.replaceAll("/+$", "");
    }

    /** The address of one of our pages, from outside. */
    public String addressOf(String link) {
        return baseUrl + (link == null ? "/" : link);
    }
}
