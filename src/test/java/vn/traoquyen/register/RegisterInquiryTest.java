package vn.traoquyen.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.traoquyen.portfolio.TransferForm.DECENTRALIZATION;
import static vn.traoquyen.portfolio.TransferForm.DELEGATION;
import static vn.traoquyen.register.Transfers.CHAIRMAN;
import static vn.traoquyen.register.Transfers.COMMITTEE;
import static vn.traoquyen.register.Transfers.COMMUNES;
import static vn.traoquyen.register.Transfers.HEALTH;
import static vn.traoquyen.register.Transfers.day;
import static vn.traoquyen.register.Transfers.delegated;
import static vn.traoquyen.register.Transfers.list;
import static vn.traoquyen.register.Transfers.reported;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.traoquyen.organization.Party;

class RegisterInquiryTest {

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
        room.powers("LS-A", "LS-B", "LS-C", "LS-D");
        room.signIn("xa-1");
        room.tell(list(
                1,
                delegated("LS-A", "1698/QĐ-UBND", "2025-08-06", "2027-02-28"),
                reported("LS-B", DECENTRALIZATION, COMMITTEE, List.of(COMMUNES), "06/2026/QĐ-UBND", "2026-02-25", null),
                reported(
                        "LS-C",
                        DELEGATION,
                        CHAIRMAN,
                        List.of(Party.parse("xa-1:CHAIRMAN"), Party.parse("xa-2:CHAIRMAN")),
                        "187/QĐ-UBND",
                        "2026-02-01",
                        "2027-06-30"),
                reported(
                        "LS-D",
                        DELEGATION,
                        CHAIRMAN,
                        List.of(Party.parse("xa-1:CHAIRMAN"), COMMUNES),
                        "188/QĐ-UBND",
                        "2026-02-01",
                        "2027-06-30")));
    }

    @Test
    void aHoldingIsHeldFromItsFirstToItsLastDay() {
        assertThat(heldOn("2025-08-05", null)).isEmpty();
        assertThat(heldOn("2025-08-06", null)).containsExactly("LS-A");
        assertThat(heldOn("2027-02-28", null)).containsExactly("LS-A", "LS-B", "LS-C", "LS-D");
        assertThat(heldOn("2027-03-01", null)).containsExactly("LS-B", "LS-C", "LS-D");
        assertThat(heldOn("2100-01-01", null)).containsExactly("LS-B");
    }

    @Test
    void aCommuneHoldsItsOwnAndWhatEveryCommuneHolds() {
        assertThat(heldOn("2026-11-26", "xa-1")).containsExactly("LS-B", "LS-C", "LS-D");
        assertThat(heldOn("2026-11-26", "xa-2")).containsExactly("LS-B", "LS-C", "LS-D");
        assertThat(heldOn("2026-11-26", "so-y-te")).containsExactly("LS-A");
        assertThat(heldOn("2026-11-26", "cap-xa")).containsExactly("LS-B", "LS-D");
        assertThat(heldOn("2026-11-26", "ubnd-tinh")).isEmpty();
        assertThat(room.inquiry.on(day("2026-11-26"), "xa-1", null, 0, 20).total())
                .isEqualTo(3);
        assertThatThrownBy(() -> heldOn("2026-11-26", "so-khong-co"))
                .hasMessageStartingWith("organization.notFound.agency");
    }

    @Test
    void aCommuneHoldsNothingBeforeItIsThere() {
        room.tell(list(
                2,
                reported(
                        "LS-A",
                        DECENTRALIZATION,
                        COMMITTEE,
                        List.of(COMMUNES),
                        "01/2024/QĐ-UBND",
                        "2024-02-01",
                        null)));

        assertThat(heldOn("2025-06-30", "cap-xa")).containsExactly("LS-A");
        assertThat(heldOn("2025-06-30", "xa-1")).isEmpty();
        assertThat(heldOn("2025-07-01", "xa-1")).containsExactly("LS-A");
    }

    @Test
    void wordsAreFoundWithoutDiacritics() {
        assertThat(found("ls-a")).containsExactly("LS-A");
        assertThat(found("NHIEM VU a")).containsExactly("LS-A");
        assertThat(found("1698/QĐ")).containsExactly("LS-A");
        assertThat(found("thất khê")).containsExactly("LS-C", "LS-D");
        assertThat(found("cac xa phuong")).containsExactly("LS-B", "LS-D");
        assertThat(found("' | !")).isEmpty();
        assertThat(found("không có")).isEmpty();
        assertThat(room.inquiry.on(day("2026-11-26"), "xa-2", "That Khe", 0, 20).items())
                .extracting(entry -> entry.holding().powerCode())
                .containsExactly("LS-C", "LS-D");
    }

    @Test
    void pagesFollowEachOtherAndAddUp() {
        for (var holder : new String[] {null, "xa-1"}) {
            var pages = IntStream.range(0, 4)
                    .mapToObj(page -> room.inquiry.on(day("2026-11-26"), holder, null, page, 1))
                    .toList();
            assertThat(pages.stream().mapToInt(page -> page.items().size()).sum())
                    .isEqualTo((int) pages.get(0).total())
                    .isEqualTo(holder == null ? 4 : 3);
            assertThat(pages.stream().flatMap(page -> page.items().stream()))
                    .extracting(entry -> entry.holding().powerCode())
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theCountFollowsWhateverIsWritten() {
        room.jdbc.sql("delete from traoquyen.holding where power_code = 'LS-D'").update();
        assertThat(room.inquiry.on(day("2026-11-26"), null, null, 0, 1).total()).isEqualTo(3);

        room.jdbc
                .sql(
                        "update traoquyen.holding set ended_on = '2026-11-01', end_kind = 'REVOKED' where power_code = 'LS-C'")
                .update();
        assertThat(room.inquiry.on(day("2026-11-26"), "xa-2", null, 0, 1).total())
                .isEqualTo(1);
        assertThat(room.inquiry.on(day("2026-11-01"), "xa-2", null, 0, 1).total())
                .isEqualTo(2);
    }

    @Test
    void whoeverWorksNowhereReadsNothing() {
        room.signIn(null);

        assertThatThrownBy(() -> heldOn("2026-11-26", null)).hasMessageStartingWith("organization.forbidden");
        assertThatThrownBy(() -> room.inquiry.instrument("VB-2025-00001"))
                .hasMessageStartingWith("organization.forbidden");
    }

    @Test
    void anInstrumentShowsWhatIsAndWasHeldByIt() {
        var id = room.holdings.ofPowers(List.of("LS-A")).get(0).instrumentId();

        assertThat(room.inquiry.instrument(id).holdings())
                .extracting(Holding::holders)
                .containsExactly(List.of(HEALTH));
        assertThatThrownBy(() -> room.inquiry.instrument("VB-1999-00001"))
                .hasMessageStartingWith("register.notFound.instrument");
    }

    private static List<String> found(String words) {
        return room.inquiry.on(day("2026-11-26"), null, words, 0, 20).items().stream()
                .map(entry -> entry.holding().powerCode())
                .toList();
    }

    private static List<String> heldOn(String on, String holder) {
        return room.inquiry.on(day(on), holder, null, 0, 20).items().stream()
                .map(entry -> entry.holding().powerCode())
                .toList();
    }
}
