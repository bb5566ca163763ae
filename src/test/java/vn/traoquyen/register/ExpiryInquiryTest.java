package vn.traoquyen.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.traoquyen.register.Transfers.day;
import static vn.traoquyen.register.Transfers.delegated;
import static vn.traoquyen.register.Transfers.handedOver;
import static vn.traoquyen.register.Transfers.list;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.traoquyen.instrument.SuccessionKind;

class ExpiryInquiryTest {

    private static RegisterOnPostgres room;

    @BeforeAll
    static void start() throws IOException {
        room = new RegisterOnPostgres();
    }

    @AfterAll
    static void stop() throws IOException {
        room.close();
    }

    @BeforeEach
    void someHoldings() {
        room.clear();
        room.powers("A", "B", "C", "D");
        room.jdbc
                .sql("update traoquyen.power set lead_agency = 'so-tu-phap' where code = 'B'")
                .update();
        room.signIn("so-y-te");
        room.tell(list(
                1,
                delegated("B", "1698/QĐ-UBND", "2025-08-06", "2027-02-28"),
                delegated("A", "1698/QĐ-UBND", "2025-08-06", "2027-02-28"),
                delegated("C", "200/QĐ-UBND", "2026-01-10", "2026-12-31"),
                delegated("D", "201/QĐ-UBND", "2026-01-10", "2030-12-31")));
    }

    @Test
    void whatEndsIsShownByMonthAgencyAndInstrument() {
        assertThat(room.expiry.expiring(day("2026-11-26"), day("2027-05-25")))
                .extracting(
                        ExpiringHolding::month,
                        ExpiringHolding::leadAgency,
                        one -> one.instrument().symbol(),
                        one -> one.holding().powerCode(),
                        ExpiringHolding::daysLeft)
                .containsExactly(
                        tuple(YearMonth.of(2026, 12), "so-y-te", "200/QĐ-UBND", "C", 35L),
                        tuple(YearMonth.of(2027, 2), "so-tu-phap", "1698/QĐ-UBND", "B", 94L),
                        tuple(YearMonth.of(2027, 2), "so-y-te", "1698/QĐ-UBND", "A", 94L));
    }

    @Test
    void whatHasItsSuccessorEndsWithoutSurprise() {
        room.issued("HS-1", "12/QĐ-UBND", day("2026-11-20"));
        var predecessor = room.holdings.ofPowers(List.of("A")).get(0).instrumentId();
        room.tell(Transfers.succeeding(
                handedOver("HS-1", "2027-03-01", "2029-02-28", "A"), SuccessionKind.EXTEND, predecessor, false));

        assertThat(room.expiry.expiring(day("2027-02-01"), day("2027-02-28")))
                .extracting(one -> one.holding().powerCode())
                .containsExactly("B");
    }

    @Test
    void aDossierThatCarriesThePowerIsNamed() {
        room.jdbc.sql("""
                        insert into traoquyen.dossier (id, title, form, lead_agency, status, content, stage, round,
                            created_at, updated_at)
                        values ('HS-2026-00001', 'Gia hạn', 'DELEGATION', 'so-y-te', 'IN_PROGRESS', '{}', 'PROPOSAL', 1,
                            now(), now())
                        """).update();
        room.jdbc
                .sql("insert into traoquyen.dossier_power (dossier_id, power_code) values ('HS-2026-00001', 'A')")
                .update();

        assertThat(room.expiry.expiring(day("2027-02-01"), day("2027-02-28")))
                .extracting(one -> one.holding().powerCode(), ExpiringHolding::successorDossier)
                .containsExactly(tuple("B", null), tuple("A", "HS-2026-00001"));
    }

    @Test
    void aPeriodThatRunsBackwardsIsRefused() {
        assertThatThrownBy(() -> room.expiry.expiring(day("2027-02-28"), day("2027-02-01")))
                .hasMessageStartingWith("register.periodReversed");
    }
}
