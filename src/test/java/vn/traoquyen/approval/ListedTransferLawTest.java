package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.traoquyen.organization.Party;
import vn.traoquyen.organization.WordsOfLangSon;
import vn.traoquyen.portfolio.IssuedUnder;
import vn.traoquyen.portfolio.ListProblem;
import vn.traoquyen.portfolio.ListedPower;
import vn.traoquyen.portfolio.ReportedTransfer;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.portfolio.TransferLaw;
import vn.traoquyen.portfolio.intake.ListReading;
import vn.traoquyen.portfolio.workbook.Workbooks;
import vn.traoquyen.shared.Refusal;

class ListedTransferLawTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-26T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private final TransferLaw law = ListLaw.of(WordsOfLangSon.agencies(), CLOCK);

    @Test
    void theWholeListOfLangSonIsLawful() {
        var accepted = new ArrayList<ListedPower>();
        var problems = new ArrayList<ListProblem>();
        new ListReading(WordsOfLangSon.words(), law, LocalDate.now(CLOCK), accepted::add, problems::add)
                .read(Workbooks.open(Workbooks.LANG_SON));

        assertThat(problems).isEmpty();
        assertThat(accepted).hasSize(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "DELEGATION; ubnd-tinh:CHAIRMAN; so-y-te:HEAD; 2025-08-06; ",
                "DELEGATION; ubnd-tinh:CHAIRMAN; cap-xa:CHAIRMAN; 2025-08-06; ",
                "DELEGATION; ubnd-tinh:CHAIRMAN; cap-xa:COMMITTEE; 2025-08-06; approval.chairmanDelegatesToCommittee",
                "DELEGATION; ubnd-tinh:COMMITTEE; cap-xa:COMMITTEE; 2025-08-06; ",
                "DELEGATION; ubnd-tinh:COMMITTEE; cap-xa:COMMITTEE; 2025-06-30; approval.agencyNotYetInBeing",
                "DELEGATION; ubnd-tinh:COMMITTEE; huyen-cao-loc:COMMITTEE; 2025-06-05; ",
                "DELEGATION; ubnd-tinh:COMMITTEE; huyen-cao-loc:COMMITTEE; 2025-07-01; approval.agencyNoLongerInBeing",
                "DELEGATION; so-y-te:HEAD; so-noi-vu:HEAD; 2025-08-06; approval.recipientMayNotBeDelegatedTo",
                "DECENTRALIZATION; hdnd-tinh:COUNCIL; cap-xa:COMMITTEE; 2025-08-06; ",
                "DECENTRALIZATION; so-y-te:HEAD; cap-xa:COMMITTEE; 2025-08-06; approval.transferorMayNotDecentralize"
            })
    void theMatrixHoldsAsOfTheDayOfIssue(TransferForm form, String from, String to, LocalDate issuedOn, String key) {
        var breaches = law.breaches(transfer(form, from, to, issuedOn));

        assertThat(breaches)
                .extracting(Refusal::key)
                .containsExactlyElementsOf(Stream.ofNullable(key).toList());
    }

    @Test
    void aTermThatIsOverTodayWasLawfulWhenItBegan() {
        assertThat(law.breaches(transfer(
                        TransferForm.DELEGATION, "ubnd-tinh:CHAIRMAN", "so-y-te:HEAD", LocalDate.of(2025, 7, 25))))
                .isEmpty();
    }

    @Test
    void whatWasReceivedByDelegationIsNotHandedOn() {
        assertThat(law.breaches(
                        transfer(TransferForm.DELEGATION, "so-y-te:HEAD", "cap-xa:CHAIRMAN", LocalDate.of(2025, 8, 6)),
                        TransferForm.DELEGATION))
                .extracting(Refusal::key)
                .containsExactly("approval.delegatedPowerHandedOn");
    }

    private static ReportedTransfer transfer(TransferForm form, String from, String to, LocalDate issuedOn) {
        var end = form == TransferForm.DELEGATION ? LocalDate.of(2026, 1, 31) : null;
        return new ReportedTransfer(
                "A-1",
                "Cấp phép",
                "khoản 1 Điều 5",
                form,
                Party.parse(from),
                List.of(Party.parse(to)),
                new IssuedUnder("52/2025/QĐ-UBND", issuedOn, issuedOn, end));
    }
}
