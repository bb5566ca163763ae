package vn.traoquyen.portfolio.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.portfolio.intake.ListedRows.delegated;
import static vn.traoquyen.portfolio.intake.ListedRows.unfinished;
import static vn.traoquyen.portfolio.intake.ListedRows.with;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.traoquyen.portfolio.Figure;
import vn.traoquyen.portfolio.IssuedUnder;
import vn.traoquyen.portfolio.Knowledge;
import vn.traoquyen.portfolio.PortfolioServiceOnDatabase;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerColumn;
import vn.traoquyen.portfolio.PowerSearch;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.StatusChange;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.portfolio.intake.ListedRows;

/** A successor does not rewrite by what a power had been handed over before. */
class InstrumentOfAPastDayTest extends PortfolioOnPostgres {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);
    private static final LocalDate SECOND = LocalDate.of(2027, 2, 15);

    @Test
    void ofThatDayIsTheInstrumentThatWasIssuedThen() {
        imports.kept(ListedRows.withHeading().row(unfinished("A-1", "Đang thực hiện")));
        complete("2001/QĐ-UBND", FIRST.plusDays(1));
        complete("12/QĐ-UBND", SECOND);

        assertThat(told(FIRST)).extracting(Power::instrumentSymbol).isNull();
        for (var day : List.of(FIRST.plusDays(1), SECOND.minusDays(1))) {
            assertThat(told(day))
                    .extracting(Power::instrumentSymbol, Power::issuedOn, Power::effectiveOn, Power::validUntil)
                    .containsExactly(
                            "2001/QĐ-UBND",
                            FIRST.plusDays(1),
                            FIRST.plusDays(2),
                            FIRST.plusDays(1).plusYears(1));
        }
        assertThat(told(SECOND).instrumentSymbol()).isEqualTo("12/QĐ-UBND");
        assertThat(counted(SECOND)).isOne();
    }

    @Test
    void ofThatDayIsTheInstrumentOfWhichTheListToldThen() {
        imports.kept(ListedRows.withHeading().row(delegated("A-1")));
        var nextYear = Clock.offset(CLOCK, Duration.ofDays(100));

        Importing.on(jdbc, tables, nextYear).kept(ListedRows.withHeading().row(succeeded("A-1")));

        assertThat(told(LocalDate.of(2026, 4, 10)).instrumentSymbol()).isEqualTo("1698/QĐ-UBND");
        assertThat(told(LocalDate.of(2027, 2, 27)).instrumentSymbol()).isEqualTo("1698/QĐ-UBND");
        assertThat(told(LocalDate.of(2027, 2, 28)).instrumentSymbol()).isEqualTo("12/QĐ-UBND");
        assertThat(counted(LocalDate.of(2027, 2, 28))).isOne();
    }

    private static String[] succeeded(String code) {
        var row = with(delegated(code), PowerColumn.SYMBOL, "12/QĐ-UBND");
        row[PowerColumn.ISSUED_ON.ordinal()] = "15/02/2027";
        row[PowerColumn.EFFECTIVE_ON.ordinal()] = "01/03/2027";
        row[PowerColumn.VALID_UNTIL.ordinal()] = "29/02/2028";
        return row;
    }

    private static void complete(String symbol, LocalDate day) {
        new PortfolioServiceOnDatabase(tables.powers(), CLOCK, tables.transaction())
                .complete(
                        List.of("A-1"),
                        TransferForm.DELEGATION,
                        new IssuedUnder(symbol, day, day.plusDays(1), day.plusYears(1)),
                        new StatusChange(
                                null,
                                "HS-1",
                                "vt.vp-ubnd-tinh",
                                day.atTime(9, 0).toInstant(ZoneOffset.ofHours(7))));
    }

    private static Power told(LocalDate day) {
        return tables.powers()
                .search(new PowerSearch(null, null, null, null, 0, 20, day))
                .items()
                .get(0);
    }

    private static int counted(LocalDate day) {
        return tables.figures().on(day, Knowledge.THEN).stream()
                .filter(figure -> figure.status() == PowerStatus.COMPLETED)
                .mapToInt(Figure::count)
                .sum();
    }
}
