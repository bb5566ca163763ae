package vn.traoquyen.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.traoquyen.register.Transfers.day;
import static vn.traoquyen.register.Transfers.delegated;
import static vn.traoquyen.register.Transfers.handedOver;
import static vn.traoquyen.register.Transfers.list;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.traoquyen.portfolio.ImportUndone;
import vn.traoquyen.shared.Refusal;

/** What a list told wrongly, a later list sets right. */
class CorrectedTransfersTest {

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
    void aPowerAndAnOfficial() {
        room.clear();
        room.powers("A");
        room.signIn("so-noi-vu-khac");
    }

    @Test
    void whatAListSaysOtherwiseOfTheSameInstrumentIsACorrection() {
        room.tell(list(1, delegated("A", "1698/QĐ-UBND", "2025-08-06", "2027-02-28")));
        room.tell(list(2, delegated("A", "1698/QĐ-UBND", "2025-08-06", "2026-12-31")));

        assertThat(heldOn("2026-12-31")).containsExactly("A 1698/QĐ-UBND");
        assertThat(heldOn("2027-01-01")).isEmpty();

        room.tell(new ImportUndone(2));
        assertThat(heldOn("2027-01-01")).containsExactly("A 1698/QĐ-UBND");
    }

    @Test
    void aSymbolSetRightIsACorrection() {
        room.tell(list(1, delegated("A", "1689/QĐ-UBND", "2025-08-06", "2027-02-28")));
        room.tell(list(2, delegated("A", "1698/QĐ-UBND", "2025-08-06", "2027-02-28")));

        assertThat(heldOn("2026-11-26")).containsExactly("A 1698/QĐ-UBND");
        assertThat(room.holdings.ofPowers(List.of("A")).get(0))
                .extracting(Holding::end, Holding::endPaper)
                .containsExactly(HoldingEnd.AMENDED, "Đính chính theo danh mục");

        room.tell(new ImportUndone(2));
        assertThat(heldOn("2026-11-26")).containsExactly("A 1689/QĐ-UBND");
    }

    @Test
    void whatTheChainHandedOverIsNoListsToCorrect() {
        room.issued("HS-1", "12/QĐ-UBND", day("2026-01-10"));
        room.tell(handedOver("HS-1", "2026-01-10", "2027-02-28", "A"));

        assertThatThrownBy(() -> room.tell(list(1, delegated("A", "21/QĐ-UBND", "2026-01-10", "2027-02-28"))))
                .isInstanceOf(Refusal.class);
    }

    private static List<String> heldOn(String on) {
        return room.inquiry.on(day(on), null, null, 0, 200).items().stream()
                .map(entry ->
                        entry.holding().powerCode() + " " + entry.instrument().symbol())
                .toList();
    }
}
