package vn.traoquyen.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.traoquyen.instrument.SuccessionKind.REPLACE;
import static vn.traoquyen.register.RegisterOnPostgres.TODAY;
import static vn.traoquyen.register.Transfers.COMMITTEE;
import static vn.traoquyen.register.Transfers.COMMUNES;
import static vn.traoquyen.register.Transfers.HEALTH;
import static vn.traoquyen.register.Transfers.day;
import static vn.traoquyen.register.Transfers.handedOver;
import static vn.traoquyen.register.Transfers.succeeding;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.traoquyen.instrument.SuccessionKind;
import vn.traoquyen.organization.Party;
import vn.traoquyen.shared.Refusal;
import vn.traoquyen.shared.RefusalSentences;

class RegisterServiceTest {

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
    void anInstrumentOfThreePowers() {
        room.clear();
        room.powers("A", "B", "C");
        room.issued("HS-1", "12/QĐ-UBND", day("2026-01-05"));
        room.issued("HS-2", "80/QĐ-UBND", day("2026-10-20"));
        room.signIn("vp-ubnd-tinh");
        room.tell(handedOver("HS-1", "2026-01-10", "2027-02-28", "B", "A", "C"));
    }

    @Test
    void whatTheChainHandsOverIsHeldWhereItsDecisionSaysSo() {
        assertThat(room.holdings.ofInstrument("HS-1"))
                .extracting(Holding::powerCode, Holding::clause, Holding::annexRow, Holding::conditions)
                .containsExactly(
                        tuple("B", "khoản 1 Điều 1", 1, "Báo cáo hằng quý"),
                        tuple("A", "khoản 1 Điều 1", 2, "Báo cáo hằng quý"),
                        tuple("C", "khoản 1 Điều 1", 3, "Báo cáo hằng quý"));
        assertThat(room.heard(HoldingsEntered.class))
                .singleElement()
                .satisfies(entered -> assertThat(entered.instrumentIds()).containsExactly("HS-1"));
    }

    @Test
    void aDecentralizationStandsInTheSecondArticleAndHasNoEnd() {
        room.tell(handedOver("HS-2", COMMITTEE, List.of(COMMUNES), "2026-11-01", null, "A"));

        assertThat(room.holdings.ofInstrument("HS-2"))
                .extracting(Holding::clause, Holding::annexRow, Holding::lastDay)
                .containsExactly(tuple("khoản 1 Điều 2", 1, null));
    }

    @Test
    void aSuccessorOfSomePowersEndsOnlyThese() {
        room.tell(succeeding(handedOver("HS-2", "2026-11-01", "2028-02-28", "B"), REPLACE, "HS-1", false));

        assertThat(heldOn("2026-10-31")).containsExactly("A HS-1", "B HS-1", "C HS-1");
        assertThat(heldOn("2026-11-01")).containsExactly("A HS-1", "B HS-2", "C HS-1");
        assertThat(heldOn("2027-03-01")).containsExactly("B HS-2");
        assertThat(room.heard(HoldingsEnded.class)).singleElement().satisfies(ended -> {
            assertThat(ended.instrumentId()).isEqualTo("HS-1");
            assertThat(ended.holdings()).extracting(Holding::powerCode).containsExactly("B");
            assertThat(ended.lastDay()).isEqualTo(day("2026-10-31"));
            assertThat(ended.paper()).isEqualTo("80/QĐ-UBND ngày 20/10/2026");
        });
    }

    @Test
    void anInstrumentThatIsReplacedWhollyHandsNothingOverAnyMore() {
        room.tell(succeeding(handedOver("HS-2", "2026-11-01", "2028-02-28", "B"), REPLACE, "HS-1", true));

        assertThat(heldOn("2026-11-01")).containsExactly("B HS-2");
    }

    @ParameterizedTest
    @CsvSource({"EXTEND, AMENDED", "AMEND, AMENDED", "REPLACE, REPLACED", "END, REVOKED"})
    void eachSuccessionEndsInItsOwnWay(SuccessionKind kind, HoldingEnd end) {
        room.tell(succeeding(handedOver("HS-2", "2027-06-01", "2028-02-28", "A", "B", "C"), kind, "HS-1", true));

        assertThat(room.holdings.ofInstrument("HS-1"))
                .extracting(Holding::endedOn, Holding::end)
                .containsOnly(tuple(day("2027-02-28"), end));
        assertThat(room.holdings.ofInstrument("HS-2")).hasSize(kind == SuccessionKind.END ? 0 : 3);
    }

    @Test
    void whatIsHeldAlreadyIsNotHandedOverAgain() {
        assertThatThrownBy(() -> room.tell(handedOver("HS-2", "2026-11-01", "2028-02-28", "A")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(new RefusalSentences().of(refusal))
                                .contains("A (văn bản 12/QĐ-UBND, từ 10/01/2026 đến 28/02/2027)"));
        assertThatThrownBy(() -> room.tell(handedOver("HS-2", "2027-11-01", "2028-02-28", "A", "A")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("register.conflict.heldTwice");
                    assertThat(refusal.values()).containsEntry("power", "A");
                });
    }

    @Test
    void whatAHeadPassesOnStandsBesideWhatHeHolds() {
        room.tell(handedOver("HS-2", HEALTH, List.of(Party.parse("xa-1:CHAIRMAN")), "2026-11-01", "2027-01-31", "A"));

        assertThat(heldOn("2026-12-01")).containsExactly("A HS-1", "A HS-2", "B HS-1", "C HS-1");
    }

    @Test
    void whatHasPassedItsLastDayExpiresOnce() {
        room.tell(handedOver("HS-2", HEALTH, List.of(COMMUNES), "2026-10-20", "2026-11-25", "A"));

        assertThat(room.register.expire("HS-1")).isEmpty();
        assertThat(room.register.expire("HS-2"))
                .extracting(Holding::end, Holding::endedOn)
                .containsExactly(tuple(HoldingEnd.EXPIRED, TODAY.minusDays(1)));
        assertThat(room.register.expire("HS-2")).isEmpty();
    }

    @Test
    void onlyTheLegalReviewerSaysThatALawEndsAHolding() {
        var a = idsOf("HS-1").subList(1, 2);
        assertThatThrownBy(() -> room.register.terminate(a, TODAY, "Luật số 1/2026/QH16"))
                .hasMessageStartingWith("register.forbidden.terminate");

        room.signIn("so-tu-phap");
        assertThatThrownBy(() -> room.register.terminate(a, TODAY, " "))
                .hasMessageStartingWith("register.terminationIncomplete");
        assertThatThrownBy(() -> room.register.terminate(a, day("2026-01-01"), "Luật số 1/2026/QH16"))
                .hasMessageStartingWith("register.endBeforeBeginning");
        assertThatThrownBy(() -> room.register.terminate(List.of(-1L), TODAY, "Luật số 1/2026/QH16"))
                .hasMessageStartingWith("register.notFound.holding");
        room.register.terminate(a, TODAY, "Luật số 1/2026/QH16");

        assertThat(heldOn("2026-11-26")).containsExactly("A HS-1", "B HS-1", "C HS-1");
        assertThat(heldOn("2026-11-27")).containsExactly("B HS-1", "C HS-1");
        assertThatThrownBy(() -> room.register.terminate(a, TODAY, "Luật số 1/2026/QH16"))
                .hasMessageStartingWith("register.conflict.ended");
    }

    private static List<Long> idsOf(String instrument) {
        return room.holdings.ofInstrument(instrument).stream().map(Holding::id).toList();
    }

    private static List<String> heldOn(String on) {
        return room.inquiry.on(day(on), null, null, 0, 200).items().stream()
                .map(entry ->
                        entry.holding().powerCode() + " " + entry.instrument().id())
                .toList();
    }
}
