package vn.traoquyen.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.instrument.InstrumentKind.ADMINISTRATIVE;
import static vn.traoquyen.instrument.InstrumentKind.NORMATIVE;
import static vn.traoquyen.instrument.IssuerCapacity.CHAIRMAN;
import static vn.traoquyen.instrument.IssuerCapacity.COMMITTEE;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class InstrumentSymbolTest {

    @Property
    void aNumberIsWrittenWithAtLeastItsPaddingAndReadBackUnchanged(
            @ForAll @IntRange(min = 1, max = 99_999) int number,
            @ForAll @IntRange(min = 2, max = 6) int padding,
            @ForAll InstrumentKind kind) {
        var symbol = InstrumentSymbol.of(number, 2026, kind, Drafts.province(COMMITTEE), padding);

        var written = symbol.substring(0, symbol.indexOf('/'));
        assertThat(Integer.parseInt(written)).isEqualTo(number);
        assertThat(written).hasSize(Math.max(padding, String.valueOf(number).length()));
    }

    @Property
    void twoNumbersNeverShareASymbol(
            @ForAll @IntRange(min = 1, max = 9_999) int one, @ForAll @IntRange(min = 1, max = 9_999) int other) {
        assertThat(administrative(one).equals(administrative(other))).isEqualTo(one == other);
    }

    @Example
    void eachKindAndIssuerHasItsOwnLetters() {
        assertThat(administrative(9)).isEqualTo("09/QĐ-UBND");
        assertThat(InstrumentSymbol.of(12, 2026, ADMINISTRATIVE, Drafts.province(CHAIRMAN), 2))
                .isEqualTo("12/QĐ-UBND");
        assertThat(InstrumentSymbol.of(12, 2026, ADMINISTRATIVE, Drafts.department(), 2))
                .isEqualTo("12/QĐ-SYT");
        assertThat(InstrumentSymbol.of(12, 2026, NORMATIVE, Drafts.province(COMMITTEE), 2))
                .isEqualTo("12/2026/QĐ-UBND");
        assertThat(InstrumentSymbol.of(43, 2026, NORMATIVE, Drafts.province(CHAIRMAN), 3))
                .isEqualTo("043/2026/QĐ-CTUBND");
    }

    private static String administrative(int number) {
        return InstrumentSymbol.of(number, 2026, ADMINISTRATIVE, Drafts.province(COMMITTEE), 2);
    }
}
