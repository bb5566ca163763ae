package vn.traoquyen.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PaperDateTest {

    @Test
    void daysBelowTenAndTheFirstTwoMonthsTakeALeadingZero() {
        assertThat(PaperDate.full(LocalDate.of(2027, 2, 5))).isEqualTo("ngày 05 tháng 02 năm 2027");
        assertThat(PaperDate.full(LocalDate.of(2027, 3, 10))).isEqualTo("ngày 10 tháng 3 năm 2027");
        assertThat(PaperDate.full(LocalDate.of(2026, 11, 16))).isEqualTo("ngày 16 tháng 11 năm 2026");
    }
}
