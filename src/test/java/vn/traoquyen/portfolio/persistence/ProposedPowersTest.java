package vn.traoquyen.portfolio.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.traoquyen.portfolio.EntryKind;
import vn.traoquyen.portfolio.Figure;
import vn.traoquyen.portfolio.Knowledge;
import vn.traoquyen.portfolio.PortfolioServiceOnDatabase;
import vn.traoquyen.portfolio.PowerSearch;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.Powers;
import vn.traoquyen.portfolio.ProposedPower;
import vn.traoquyen.portfolio.StatusChange;
import vn.traoquyen.portfolio.StatusEntry;
import vn.traoquyen.portfolio.TransferForm;

/** A power that no list held comes into the portfolio with a dossier, and may leave it with the dossier. */
class ProposedPowersTest extends PortfolioOnPostgres {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final StatusChange WITHDRAWN = new StatusChange("Rút hồ sơ", "HS-1", "ld.so-y-te", NOW);

    private static Powers powers;
    private static PortfolioServiceOnDatabase portfolio;

    @BeforeAll
    static void takePowers() {
        powers = tables.powers();
        portfolio = new PortfolioServiceOnDatabase(powers, CLOCK, tables.transaction());
    }

    @Test
    void aNewPowerGetsTheNextNumberOfItsAgency() {
        var first = portfolio.proposeNew(proposed(), "LS-SYT", "HS-1", "cv.so-y-te");
        var second = portfolio.proposeNew(proposed(), "LS-SYT", "HS-1", "cv.so-y-te");
        var elsewhere = portfolio.proposeNew(proposed(), "LS-SNgV", "HS-1", "cv.so-ngoai-vu");

        assertThat(first.code()).isEqualTo("LS-SYT-001");
        assertThat(second.code()).isEqualTo("LS-SYT-002");
        assertThat(elsewhere.code()).isEqualTo("LS-SNgV-001");
        assertThat(powers.find("LS-SYT-001")).contains(first);
        assertThat(powers.historyOf("LS-SYT-001"))
                .containsExactly(new StatusEntry(
                        "LS-SYT-001",
                        PowerStatus.IN_PROGRESS,
                        TransferForm.DELEGATION,
                        "so-y-te",
                        EntryKind.CHANGE,
                        new StatusChange("Đề xuất mới", "HS-1", "cv.so-y-te", NOW)));
    }

    @Test
    void manyProposalsAtOnceGetANumberEach() {
        var codes = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i ->
                        portfolio.proposeNew(proposed(), "LS-X", "HS-1", "cv").code())
                .toList();

        assertThat(codes).doesNotHaveDuplicates().contains("LS-X-001", "LS-X-040");
    }

    @Test
    void itLeavesTheListWithItsDossierAndStaysKnown() {
        var code =
                portfolio.proposeNew(proposed(), "LS-SYT", "HS-1", "cv.so-y-te").code();

        portfolio.withdraw(List.of(code), WITHDRAWN);

        assertThat(counted()).isEmpty();
        assertThat(listed()).isEmpty();
        assertThat(powers.ledBy("so-y-te")).isEmpty();
        assertThat(powers.notHandedOver()).isEmpty();
        assertThat(powers.find(code)).isPresent();
        assertThat(powers.historyOf(code))
                .extracting(StatusEntry::kind)
                .containsExactly(EntryKind.CHANGE, EntryKind.DELISTING);
    }

    @Test
    void itIsCountedAgainOnceItsDossierIsReopened() {
        var code =
                portfolio.proposeNew(proposed(), "LS-SYT", "HS-1", "cv.so-y-te").code();
        portfolio.withdraw(List.of(code), WITHDRAWN);

        portfolio.recordOutcome(List.of(code), PowerStatus.IN_PROGRESS, WITHDRAWN);

        assertThat(counted())
                .containsExactly(new Figure("so-y-te", TransferForm.DELEGATION, PowerStatus.IN_PROGRESS, 1));
        assertThat(listed()).containsExactly(code);
    }

    @Test
    void whatAnotherPaperBroughtStaysOnTheList() {
        var code =
                portfolio.proposeNew(proposed(), "LS-SYT", "HS-2", "cv.so-y-te").code();

        portfolio.withdraw(List.of(code, "LS-SYT-999"), WITHDRAWN);

        assertThat(listed()).containsExactly(code);
    }

    private static List<Figure> counted() {
        return tables.figures().on(TODAY, Knowledge.THEN);
    }

    private static List<String> listed() {
        return powers.search(new PowerSearch(null, null, null, null, 0, 20)).items().stream()
                .map(power -> power.code())
                .toList();
    }

    private static ProposedPower proposed() {
        return new ProposedPower("Cấp giấy phép", "khoản 1 Điều 2", TransferForm.DELEGATION, "so-y-te");
    }
}
