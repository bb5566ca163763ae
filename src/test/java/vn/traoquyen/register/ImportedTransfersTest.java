package vn.traoquyen.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.traoquyen.instrument.SuccessionKind.REPLACE;
import static vn.traoquyen.portfolio.TransferForm.DECENTRALIZATION;
import static vn.traoquyen.portfolio.TransferForm.DELEGATION;
import static vn.traoquyen.register.Transfers.CHAIRMAN;
import static vn.traoquyen.register.Transfers.COMMITTEE;
import static vn.traoquyen.register.Transfers.HEALTH;
import static vn.traoquyen.register.Transfers.day;
import static vn.traoquyen.register.Transfers.delegated;
import static vn.traoquyen.register.Transfers.handedOver;
import static vn.traoquyen.register.Transfers.list;
import static vn.traoquyen.register.Transfers.reported;
import static vn.traoquyen.register.Transfers.succeeding;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.traoquyen.instrument.Instrument;
import vn.traoquyen.instrument.InstrumentKind;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.ImportUndone;
import vn.traoquyen.portfolio.ReportedTransfer;
import vn.traoquyen.shared.Refusal;
import vn.traoquyen.shared.RefusalSentences;

class ImportedTransfersTest {

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
    void powersAndAnOfficial() {
        room.clear();
        room.powers("A", "B", "C");
        room.signIn("so-noi-vu-khac");
    }

    @Test
    void powersOfOneSymbolAreHeldByOneInstrument() {
        room.tell(list(
                1,
                delegated("A", "1698/QĐ-UBND", "2025-08-06", "2027-02-28"),
                delegated("B", "1698/QĐ-UBND", "2025-08-06", "2027-02-28"),
                reported("C", DECENTRALIZATION, COMMITTEE, List.of(HEALTH), "06/2026/QĐ-UBND", "2026-02-25", null)));

        assertThat(whole("2026-11-26"))
                .extracting(Instrument::symbol, Instrument::kind, Instrument::validUntil)
                .containsExactly(
                        tuple("1698/QĐ-UBND", InstrumentKind.ADMINISTRATIVE, day("2027-02-28")),
                        tuple("1698/QĐ-UBND", InstrumentKind.ADMINISTRATIVE, day("2027-02-28")),
                        tuple("06/2026/QĐ-UBND", InstrumentKind.NORMATIVE, null));
        assertThat(whole("2026-11-26")).extracting(Instrument::id).allMatch(id -> id.matches("VB-202[56]-\\d{5}"));
        assertThat(instruments()).isEqualTo(2);
    }

    @Test
    void whatIsNotHandedOverYetIsNoHolding() {
        room.tell(list(
                1, new ReportedTransfer("A", "Nhiệm vụ A", "Điều 1", DELEGATION, CHAIRMAN, List.of(HEALTH), null)));

        assertThat(heldOn("2026-11-26")).isEmpty();
        assertThat(room.heard(HoldingsEntered.class)).isEmpty();
    }

    @Test
    void theSameListAgainChangesNothing() {
        var same = delegated("A", "1698/QĐ-UBND", "2025-08-06", "2027-02-28");
        room.tell(list(1, same));
        room.tell(list(2, same));

        assertThat(room.holdings.ofPowers(List.of("A"))).hasSize(1);
        assertThat(room.heard(HoldingsEntered.class)).hasSize(1);
    }

    @Test
    void aLaterInstrumentTakesThePlaceOfTheEarlierOne() {
        room.tell(list(1, delegated("A", "1698/QĐ-UBND", "2025-08-06", "2027-02-28")));
        room.tell(list(2, delegated("A", "2100/QĐ-UBND", "2026-09-01", "2028-02-28")));

        assertThat(heldOn("2026-08-31")).containsExactly("A 1698/QĐ-UBND");
        assertThat(heldOn("2026-09-01")).containsExactly("A 2100/QĐ-UBND");
        assertThat(room.holdings.ofPowers(List.of("A")).get(0))
                .extracting(Holding::end, Holding::endedOn, Holding::endPaper)
                .containsExactly(HoldingEnd.REPLACED, day("2026-08-31"), "2100/QĐ-UBND ngày 01/09/2026");

        room.tell(new ImportUndone(2));

        assertThat(heldOn("2026-09-01")).containsExactly("A 1698/QĐ-UBND");
        assertThat(instruments()).isEqualTo(1);
    }

    @Test
    void whatOverlapsIsRefusedWithItsPower() {
        room.tell(list(1, delegated("A", "1698/QĐ-UBND", "2025-08-06", "2027-02-28")));

        assertThatThrownBy(() -> room.tell(list(
                        2,
                        delegated("B", "1000/QĐ-UBND", "2025-07-01", "2027-02-28"),
                        delegated("A", "1000/QĐ-UBND", "2025-07-01", "2027-02-28"))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(new RefusalSentences().of(refusal))
                                .contains("A (văn bản 1698/QĐ-UBND, từ 06/08/2025 đến 28/02/2027)")
                                .doesNotContain("B (")
                                .doesNotContain("{"));
        assertThat(heldOn("2026-11-26")).containsExactly("A 1698/QĐ-UBND");
    }

    @Test
    void whatEndedBeforeTodayHasExpired() {
        room.tell(list(1, delegated("A", "1/QĐ-UBND", "2020-08-06", "2022-02-28")));

        assertThat(room.holdings.ofPowers(List.of("A")))
                .extracting(Holding::end, Holding::endedOn)
                .containsExactly(tuple(HoldingEnd.EXPIRED, day("2022-02-28")));
    }

    @Test
    void aDistrictHoldsUntilItsTierEnded() {
        var district = List.of(Party.parse("huyen-bac-son:COMMITTEE"));
        room.tell(list(
                1,
                reported("A", DECENTRALIZATION, COMMITTEE, district, "03/2024/QĐ-UBND", "2024-02-01", null),
                reported("B", DELEGATION, CHAIRMAN, district, "5/QĐ-UBND", "2024-02-01", "2024-12-31")));

        assertThat(heldOn("2025-06-30", "huyen-bac-son")).containsExactly("A 03/2024/QĐ-UBND");
        assertThat(heldOn("2025-07-01", "huyen-bac-son")).isEmpty();
        assertThat(heldOn("2024-06-01", "huyen-bac-son")).containsExactly("A 03/2024/QĐ-UBND", "B 5/QĐ-UBND");
        assertThat(room.holdings.ofPowers(List.of("A", "B")))
                .extracting(Holding::end, Holding::endPaper)
                .containsExactly(
                        tuple(HoldingEnd.TERMINATED, "Luật Tổ chức chính quyền địa phương số 72/2025/QH15"),
                        tuple(HoldingEnd.EXPIRED, null));
    }

    @Test
    void anImportIsTakenBackWithItsInstrumentsWhileNothingWasBuiltOnIt() {
        room.tell(list(1, delegated("A", "1698/QĐ-UBND", "2025-08-06", "2027-02-28")));
        room.tell(list(2, delegated("B", "1698/QĐ-UBND", "2025-08-06", "2027-02-28")));

        room.tell(new ImportUndone(1));

        assertThat(heldOn("2026-11-26")).containsExactly("B 1698/QĐ-UBND");
        assertThat(room.heard(HoldingsTakenBack.class)).hasSize(1);

        room.tell(new ImportUndone(2));
        assertThat(heldOn("2026-11-26")).isEmpty();
    }

    @Test
    void anImportStaysWhenASuccessorWasBuiltOnIt() {
        room.tell(list(1, delegated("A", "1698/QĐ-UBND", "2025-08-06", "2027-02-28")));
        room.issued("HS-1", "12/QĐ-UBND", day("2026-11-01"));
        var predecessor = room.holdings.ofPowers(List.of("A")).get(0).instrumentId();
        room.tell(succeeding(handedOver("HS-1", "2026-11-01", "2028-02-28", "A"), REPLACE, predecessor, true));

        assertThatThrownBy(() -> room.tell(new ImportUndone(1)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(new RefusalSentences().of(refusal)).contains("A (văn bản 1698/QĐ-UBND"));
    }

    @Test
    void theChainAndAListMeetInTheSameInstrument() {
        room.issued("HS-1", "12/QĐ-UBND", day("2026-01-10"));
        room.tell(handedOver("HS-1", "2026-01-10", "2027-02-28", "A"));
        room.tell(list(1, delegated("A", "12/QĐ-UBND", "2026-01-10", "2027-02-28")));

        assertThat(room.holdings.ofPowers(List.of("A")))
                .extracting(Holding::instrumentId)
                .containsExactly("HS-1");
    }

    @Test
    void aLongListComesInParts() {
        var codes = IntStream.range(0, 2500).mapToObj("P%04d"::formatted).toArray(String[]::new);
        room.powers(codes);
        room.tell(list(
                1,
                IntStream.range(0, 2500)
                        .mapToObj(i -> delegated(codes[i], (i / 10) + "/QĐ-UBND", "2025-08-06", "2027-02-28"))
                        .toArray(ReportedTransfer[]::new)));

        assertThat(room.inquiry.on(day("2026-11-26"), null, null, 0, 1).total()).isEqualTo(2500);
        assertThat(room.heard(HoldingsEntered.class)).hasSize(3);
        assertThat(instruments()).isEqualTo(250);
    }

    private static long instruments() {
        return room.jdbc
                .sql("select count(*) from traoquyen.instrument where recorded_by_import is not null")
                .query(Long.class)
                .single();
    }

    private static List<Instrument> whole(String on) {
        return room.inquiry.on(day(on), null, null, 0, 200).items().stream()
                .map(RegisterInquiry.Entry::instrument)
                .toList();
    }

    private static List<String> heldOn(String on) {
        return heldOn(on, null);
    }

    private static List<String> heldOn(String on, String holder) {
        return room.inquiry.on(day(on), holder, null, 0, 200).items().stream()
                .map(entry ->
                        entry.holding().powerCode() + " " + entry.instrument().symbol())
                .toList();
    }
}
