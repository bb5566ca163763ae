package vn.traoquyen.portfolio.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.traoquyen.portfolio.EntryKind;
import vn.traoquyen.portfolio.IssuedUnder;
import vn.traoquyen.portfolio.PortfolioServiceOnDatabase;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerSearch;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.Powers;
import vn.traoquyen.portfolio.StatusChange;
import vn.traoquyen.portfolio.StatusEntry;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.shared.Refusal;

class JdbcPowersTest extends PortfolioOnPostgres {

    private static final StatusChange CHANGE = new StatusChange("Lý do", "Công văn 12/SYT", "ld.so-y-te", NOW);

    private static Powers powers;
    private static TransactionTemplate transaction;
    private static PortfolioServiceOnDatabase portfolio;

    @BeforeAll
    static void takePowers() {
        powers = tables.powers();
        transaction = tables.transaction();
        portfolio = new PortfolioServiceOnDatabase(powers, CLOCK, transaction);
    }

    @BeforeEach
    void fillWithTheDemoPortfolio() {
        fill();
    }

    @Test
    void theDemoPortfolioAddsUpToTheLetterOfTheProvince() {
        assertThat(total(null, null, null)).isEqualTo(201);
        assertThat(total(PowerStatus.COMPLETED, null, null)).isEqualTo(179);
        assertThat(total(PowerStatus.COMPLETED, TransferForm.DECENTRALIZATION, null))
                .isEqualTo(22);
        assertThat(total(PowerStatus.COMPLETED, TransferForm.DELEGATION, null)).isEqualTo(157);
        assertThat(total(PowerStatus.IN_PROGRESS, null, null)).isEqualTo(8);
        assertThat(total(PowerStatus.IN_PROGRESS, null, "so-y-te")).isEqualTo(7);
        assertThat(total(PowerStatus.IN_PROGRESS, null, "so-tai-chinh")).isEqualTo(1);
        assertThat(total(PowerStatus.PAUSED, null, null)).isEqualTo(2);
        assertThat(total(PowerStatus.PAUSED, null, "so-xay-dung")).isEqualTo(2);
        assertThat(total(PowerStatus.DECLINED, null, null)).isEqualTo(12);
    }

    @Test
    void everyDemoStatusHeldWhenTheLetterWasWritten() {
        assertThat(jdbc.sql(
                                "select count(distinct power_code) from traoquyen.power_status_change where valid_on <= '2026-04-10'")
                        .query(Long.class)
                        .single())
                .isEqualTo(201);
    }

    @Test
    void aSecondStartLeavesThePortfolioAsItIs() {
        fill();

        assertThat(total(null, null, null)).isEqualTo(201);
    }

    @Test
    void aPowerIsReadAsItWasWritten() {
        assertThat(powers.find("LS-SYT-001"))
                .contains(new Power(
                        "LS-SYT-001",
                        "Cho phép tổ chức hoạt động khám bệnh, chữa bệnh nhân đạo theo đợt, khám bệnh, chữa bệnh lưu động"
                                + " trên địa bàn tỉnh",
                        "Khám bệnh, chữa bệnh",
                        "khoản 3 Điều 82 Nghị định số 96/2023/NĐ-CP ngày 30/12/2023",
                        TransferForm.DELEGATION,
                        "Chủ tịch UBND tỉnh",
                        "Giám đốc Sở Y tế",
                        "so-y-te",
                        List.of("Sở Nội vụ", "UBND các xã, phường"),
                        LocalDate.of(2025, 8, 31),
                        PowerStatus.COMPLETED,
                        "1698/QĐ-UBND",
                        LocalDate.of(2025, 8, 6),
                        LocalDate.of(2025, 8, 6),
                        LocalDate.of(2027, 2, 28),
                        null));
        assertThat(powers.find("LS-SYT-999")).isEmpty();
        assertThat(powers.ledBy("so-y-te"))
                .hasSize(22)
                .allMatch(power -> power.code().startsWith("LS-SYT-"));
    }

    @Test
    void wordsAreFoundWhateverTheirCaseAndDiacritics() {
        assertThat(found("LUONG Y")).contains("LS-SYT-006");
        assertThat(found("lương y")).contains("LS-SYT-006");
        assertThat(found("ls-syt-006")).containsExactly("LS-SYT-006");
        assertThat(found("1698/qd-ubnd")).contains("LS-SYT-001");
        assertThat(found("100%")).isEmpty();
        assertThat(found("' or 1=1 --\u0000")).isEmpty();
    }

    @Test
    void pagesFollowEachOtherInTheOrderOfTheCodes() {
        var pages = IntStream.range(0, 6)
                .mapToObj(page -> powers.search(new PowerSearch(null, null, null, null, page, 40)))
                .toList();

        assertThat(pages).allMatch(page -> page.total() == 201);
        assertThat(pages.get(5).items()).hasSize(1);
        assertThat(pages.stream().flatMap(page -> page.items().stream()).map(Power::code))
                .hasSize(201)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(powers.search(new PowerSearch(null, null, null, null, 1_000_000, 200)))
                .matches(page -> page.items().isEmpty() && page.total() == 201);
    }

    @Test
    void aCompletedPowerCarriesItsInstrument() {
        var instrument = new IssuedUnder(
                "2001/QĐ-UBND", LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 20), LocalDate.of(2027, 2, 28));

        portfolio.complete(List.of("LS-SYT-006", "LS-SYT-007"), TransferForm.DELEGATION, instrument, CHANGE);

        assertThat(powers.byCodes(List.of("LS-SYT-006", "LS-SYT-007")))
                .hasSize(2)
                .allSatisfy(power -> {
                    assertThat(power.status()).isEqualTo(PowerStatus.COMPLETED);
                    assertThat(power.instrumentSymbol()).isEqualTo("2001/QĐ-UBND");
                    assertThat(power.validUntil()).isEqualTo("2027-02-28");
                });
        assertThat(found("2001/QĐ-UBND")).containsExactly("LS-SYT-006", "LS-SYT-007");
        assertThat(powers.historyOf("LS-SYT-006").get(1))
                .isEqualTo(new StatusEntry(
                        "LS-SYT-006",
                        PowerStatus.COMPLETED,
                        TransferForm.DELEGATION,
                        "so-y-te",
                        EntryKind.CHANGE,
                        CHANGE));
    }

    @Test
    void aDecentralizationHasNoLastDay() {
        var instrument = new IssuedUnder("1/2026/QĐ-UBND", LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 1), null);

        portfolio.complete(List.of("LS-SYT-006"), TransferForm.DECENTRALIZATION, instrument, CHANGE);

        assertThat(powers.find("LS-SYT-006").orElseThrow().validUntil()).isNull();
    }

    @Test
    void whatIsRecordedLaterForAnEarlierDayDoesNotUndoWhatHoldsSince() {
        portfolio.recordOutcome(List.of("LS-SYT-006"), PowerStatus.PAUSED, CHANGE);
        var earlier = new StatusChange(LocalDate.of(2026, 5, 4), "Ghi bổ sung", null, "ld.so-y-te", NOW);

        portfolio.recordOutcome(List.of("LS-SYT-006"), PowerStatus.DECLINED, earlier);

        assertThat(powers.find("LS-SYT-006").orElseThrow().status()).isEqualTo(PowerStatus.PAUSED);
        assertThat(powers.historyOf("LS-SYT-006"))
                .extracting(StatusEntry::status)
                .containsExactly(PowerStatus.IN_PROGRESS, PowerStatus.DECLINED, PowerStatus.PAUSED);
    }

    @Test
    void anUnknownCodeIsRefusedAndNothingIsWritten() {
        assertThatThrownBy(
                        () -> portfolio.recordOutcome(List.of("LS-SYT-006", "LS-XXX-001"), PowerStatus.PAUSED, CHANGE))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("portfolio.notFound.power");
                    assertThat(refusal.values()).containsEntry("codes", "LS-XXX-001");
                });
        assertThat(powers.historyOf("LS-SYT-006")).hasSize(1);
    }

    @Test
    void aStatusCannotHoldFromADayThatHasNotCome() {
        assertThatThrownBy(() -> new StatusChange(LocalDate.of(2026, 11, 21), "", null, "ld", NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("portfolio.changeNotYetValid"));
    }

    private static void fill() {
        Importing.demo(jdbc, tables, CLOCK);
    }

    private static long total(PowerStatus status, TransferForm form, String agency) {
        return powers.search(new PowerSearch(status, agency, form, null, 0, 1)).total();
    }

    private static List<String> found(String words) {
        return powers.search(new PowerSearch(null, null, null, words, 0, 200)).items().stream()
                .map(Power::code)
                .toList();
    }
}
