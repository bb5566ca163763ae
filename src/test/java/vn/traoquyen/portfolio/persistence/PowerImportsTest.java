package vn.traoquyen.portfolio.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.traoquyen.portfolio.PowerStatus.COMPLETED;
import static vn.traoquyen.portfolio.PowerStatus.IN_PROGRESS;
import static vn.traoquyen.portfolio.PowerStatus.PAUSED;
import static vn.traoquyen.portfolio.TransferForm.DECENTRALIZATION;
import static vn.traoquyen.portfolio.TransferForm.DELEGATION;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.traoquyen.portfolio.EntryKind;
import vn.traoquyen.portfolio.Figure;
import vn.traoquyen.portfolio.Knowledge;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerSearch;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.StatusChange;
import vn.traoquyen.portfolio.StatusEntry;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.shared.Refusal;

class PowerImportsTest extends PortfolioOnPostgres {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Power POWER = power("A-1", "Cấp phép");

    @Test
    void aListIsKnownFromTheDaysOfWhichItSpeaks() {
        bringIn(1);

        assertThat(on("2025-12-31", Knowledge.THEN)).isEmpty();
        assertThat(on("2026-01-01", Knowledge.THEN)).containsExactly(figure(DELEGATION, "so-y-te", IN_PROGRESS));
        assertThat(on("2026-03-01", Knowledge.THEN)).containsExactly(figure(DELEGATION, "so-y-te", COMPLETED));
        assertThat(tables.figures().recordedLater(day("2026-03-01"))).isZero();
    }

    @Test
    void aLaterCorrectionDoesNotChangeWhatWasAnswered() {
        bringIn(1);

        revise(2, IN_PROGRESS, "so-noi-vu", day("2026-02-01"));

        assertThat(on("2026-02-15", Knowledge.THEN)).containsExactly(figure(DELEGATION, "so-y-te", IN_PROGRESS));
        assertThat(on("2026-02-15", Knowledge.NOW)).containsExactly(figure(DECENTRALIZATION, "so-noi-vu", IN_PROGRESS));
        assertThat(tables.figures().recordedLater(day("2026-02-15"))).isOne();
        assertThat(tables.figures().recordedLater(TODAY)).isZero();
        assertThat(powerNow().status()).isEqualTo(COMPLETED);
        assertThat(powerNow().leadAgency()).isEqualTo("so-y-te");
    }

    @Test
    void aPowerOfAnotherFormAndAgencyIsCountedAsItWas() {
        bringIn(1);

        revise(2, PAUSED, "so-noi-vu", TODAY);

        assertThat(on("2026-11-19", Knowledge.THEN)).containsExactly(figure(DELEGATION, "so-y-te", COMPLETED));
        assertThat(on("2026-11-20", Knowledge.THEN)).containsExactly(figure(DECENTRALIZATION, "so-noi-vu", PAUSED));
        assertThat(powerNow().name()).isEqualTo("Cấp lại phép");
        assertThat(powerNow().form()).isEqualTo(DECENTRALIZATION);
    }

    @Test
    void anImportIsTakenBackWithAllItDid() {
        bringIn(1);
        revise(2, PAUSED, "so-noi-vu", day("2026-02-01"));

        tables.transaction().executeWithoutResult(begun -> tables.imports().takeBack(2, TODAY, List.of(POWER)));

        assertThat(powerNow().name()).isEqualTo("Cấp phép");
        assertThat(on("2026-02-15", Knowledge.NOW)).containsExactly(figure(DELEGATION, "so-y-te", IN_PROGRESS));
        assertThat(tables.figures().recordedLater(day("2026-02-15"))).isZero();

        tables.transaction().executeWithoutResult(begun -> tables.imports().takeBack(1, TODAY, List.of()));

        assertThat(tables.powers().find("A-1")).isEmpty();
        assertThat(on("2026-11-20", Knowledge.THEN)).isEmpty();
        assertThat(jdbc.sql("select count(*) from traoquyen.portfolio_figure where total <> 0")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatWasBuiltOnCannotBeTakenBack() {
        bringIn(1);
        revise(2, PAUSED, "so-noi-vu", TODAY);

        assertThatThrownBy(() -> tables.transaction()
                        .executeWithoutResult(begun -> tables.imports().takeBack(1, TODAY, List.of())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.values()).containsEntry("codes", "A-1"));
        assertThat(on("2026-11-20", Knowledge.THEN)).hasSize(1);
    }

    @Test
    void aDryRunLeavesNothing() {
        tables.transaction().executeWithoutResult(begun -> {
            begun.setRollbackOnly();
            bringIn(1);
        });

        assertThat(on("2026-11-20", Knowledge.THEN)).isEmpty();
        assertThat(tables.powers().find("A-1")).isEmpty();
    }

    @Test
    void tenThousandPowersComeInAtOnce() {
        var powers = IntStream.range(0, 10_000)
                .mapToObj(number -> power("B-%05d".formatted(number), "Cấp phép"))
                .toList();

        tables.transaction()
                .executeWithoutResult(begun -> tables.imports()
                        .bringIn(
                                powers,
                                powers.stream()
                                        .map(power -> opening(power, "2026-01-01"))
                                        .toList(),
                                1L));

        assertThat(on("2026-11-20", Knowledge.THEN))
                .containsExactly(new Figure("so-y-te", DELEGATION, COMPLETED, 10_000));
        assertThat(tables.powers()
                        .search(new PowerSearch(null, null, null, null, 0, 20))
                        .total())
                .isEqualTo(10_000);
    }

    private static void bringIn(long importId) {
        tables.transaction()
                .executeWithoutResult(begun -> tables.imports()
                        .bringIn(
                                List.of(POWER),
                                List.of(
                                        StatusEntry.opening(POWER, IN_PROGRESS, change(day("2026-01-01"))),
                                        opening(POWER, "2026-03-01")),
                                importId));
    }

    private static StatusEntry opening(Power power, String day) {
        return StatusEntry.opening(power, COMPLETED, change(day(day)));
    }

    private static void revise(long importId, PowerStatus status, String agency, LocalDate day) {
        tables.transaction()
                .executeWithoutResult(begun -> tables.imports()
                        .revise(
                                List.of(power("A-1", "Cấp lại phép")),
                                List.of(new StatusEntry(
                                        "A-1", status, DECENTRALIZATION, agency, EntryKind.CHANGE, change(day))),
                                importId));
    }

    private static StatusChange change(LocalDate day) {
        return new StatusChange(day, null, null, "cv.so-noi-vu", NOW);
    }

    private static Power powerNow() {
        return tables.powers().find("A-1").orElseThrow();
    }

    private static List<Figure> on(String day, Knowledge knowledge) {
        return tables.figures().on(day(day), knowledge);
    }

    private static Figure figure(TransferForm form, String agency, PowerStatus status) {
        return new Figure(agency, form, status, 1);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Power power(String code, String name) {
        return new Power(
                code,
                name,
                null,
                "Điều 1",
                DELEGATION,
                null,
                null,
                "so-y-te",
                List.of(),
                null,
                COMPLETED,
                null,
                null,
                null,
                null,
                null);
    }
}
