package vn.traoquyen.instrument;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a province writes and keeps its numbers (cách đánh số văn bản).
 *
 * <p>None of these is confirmed by law beyond the leading zero below 10 (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3c):
 * they follow decisions that were really issued, so each province checks them.
 *
 * @param administrativePadding digits of an administrative number; Đắk Lắk writes 5 ({@code 02144/QĐ-UBND})
 * @param normativePadding digits of a normative number; Đắk Lắk writes 3 ({@code 043/2025/QĐ-UBND})
 * @param sharedNormativeBook whether the committee and its Chairman number their normative decisions in one book;
 *     inferred from Cao Bằng's 52/2025/QĐ-CTUBND and 53/2025/QĐ-UBND of the same day. Administrative decisions always
 *     share a book, because both carry the symbol QĐ-UBND.
 */
@Validated
@ConfigurationProperties("traoquyen.instrument")
public record InstrumentSettings(
        @DefaultValue("2") @Min(2) @Max(6) int administrativePadding,
        @DefaultValue("2") @Min(2) @Max(6) int normativePadding,
        @DefaultValue("true") boolean sharedNormativeBook) {

    int padding(InstrumentKind kind) {
        return kind == InstrumentKind.NORMATIVE ? normativePadding : administrativePadding;
    }
}
