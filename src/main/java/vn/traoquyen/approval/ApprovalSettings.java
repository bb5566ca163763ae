package vn.traoquyen.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a province may set about the chain of approval (tham số phê duyệt): the points on which the text of the law could
 * not be read, or which it leaves to sectoral laws. Refusals that rest on them say "chưa kiểm chứng".
 *
 * @param councilMayDecentralize whether HĐND tỉnh is a transferor under Điều 13 Luật 72/2025/QH15 (one summary read)
 * @param delegationOfDecentralized whether what was received by phân cấp may be passed on by ủy quyền (no text found)
 * @param forbiddenPowers what sectoral laws forbid to hand over; there is no closed list
 */
@Validated
@ConfigurationProperties("traoquyen.approval")
public record ApprovalSettings(
        @DefaultValue("true") boolean councilMayDecentralize,
        @DefaultValue("WITH_LEGAL_BASIS") @NotNull OnwardDelegation delegationOfDecentralized,
        @DefaultValue @Valid List<ForbiddenPower> forbiddenPowers) {

    /** Whether a power received by phân cấp may be passed on by ủy quyền (ủy quyền nhiệm vụ được phân cấp). */
    public enum OnwardDelegation {
        REFUSED,
        WITH_LEGAL_BASIS,
        ALLOWED
    }

    /**
     * A kind of power that a sectoral law keeps where it is (nhiệm vụ không được phân cấp, ủy quyền).
     *
     * @param pattern a regular expression, sought in the power's code, name and legal basis, whatever the case
     * @param reason the provision that forbids it, as the person who proposes is to read it
     */
    public record ForbiddenPower(
            @NotBlank String pattern, @NotBlank String reason) {

        public ForbiddenPower {
            compile(pattern);
        }

        public boolean matches(String text) {
            return compile(pattern).matcher(composed(text)).find();
        }

        private static Pattern compile(String pattern) {
            return Pattern.compile(composed(pattern), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }

        private static String composed(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    }

    public ApprovalSettings {
        forbiddenPowers = List.copyOf(forbiddenPowers);
    }

    public static ApprovalSettings standard() {
        return new ApprovalSettings(true, OnwardDelegation.WITH_LEGAL_BASIS, List.of());
    }
}
