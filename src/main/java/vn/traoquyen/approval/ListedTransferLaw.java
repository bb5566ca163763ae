package vn.traoquyen.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.policy.AgencyFacts;
import vn.traoquyen.approval.policy.PowerFacts;
import vn.traoquyen.approval.policy.TransferPolicies;
import vn.traoquyen.approval.policy.TransferProposal;
import vn.traoquyen.instrument.InstrumentKind;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.IssuedUnder;
import vn.traoquyen.portfolio.ReportedTransfer;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.portfolio.TransferLaw;
import vn.traoquyen.shared.Refusal;

/**
 * Holds what a list reports against the policies of the chain (kiểm tra pháp lý danh mục): as of the day of issue, and of
 * today where nothing has been issued. A list tells neither of the declaration nor of the procedure nor why a kind of
 * document was chosen, so none of them is held against it.
 */
@Component
class ListedTransferLaw implements TransferLaw {

    private static final String NOT_TOLD = "Danh mục không nêu";

    private final TransferPolicies policies;
    private final Agencies agencies;
    private final Clock clock;

    ListedTransferLaw(ApprovalSettings settings, Agencies agencies, Clock clock) {
        this.policies = new TransferPolicies(this::facts, settings);
        this.agencies = agencies;
        this.clock = clock;
    }

    @Override
    public List<Refusal> breaches(ReportedTransfer transfer, TransferForm receivedBy) {
        var issued = transfer.issuedUnder();
        var day = issued == null ? LocalDate.now(clock) : issued.issuedOn();
        return policies.check(new TransferProposal(
                transfer.form(),
                transfer.transferor(),
                transfer.recipients(),
                List.of(new PowerFacts(
                        transfer.powerCode(), transfer.powerName(), transfer.legalBasis(), receivedBy, null, false)),
                transfer.form() == TransferForm.DECENTRALIZATION
                        ? InstrumentKind.NORMATIVE
                        : InstrumentKind.ADMINISTRATIVE,
                NOT_TOLD,
                Procedure.SHORTENED,
                NOT_TOLD,
                issued == null ? null : issued.effectiveOn(),
                lastDay(transfer, issued, day),
                true,
                day));
    }

    /** A delegation that is still being prepared need not have its last day yet. */
    private static LocalDate lastDay(ReportedTransfer transfer, IssuedUnder issued, LocalDate day) {
        if (issued != null) {
            return issued.validUntil();
        }
        return transfer.form() == TransferForm.DELEGATION ? day.plusDays(1) : null;
    }

    /** Every commune together is as old as the first of them, and may receive what each of them may. */
    private Optional<AgencyFacts> facts(String code) {
        if (!code.equals(Party.EVERY_COMMUNE)) {
            return agencies.find(code).map(LawCheck::facts);
        }
        var first = agencies.communes().stream()
                .map(Agency::validFrom)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        return Optional.of(new AgencyFacts(
                code, "Ủy ban nhân dân cấp xã", AgencyFacts.Tier.COMMUNE, AgencyFacts.Kind.COMMUNE, first, null, null));
    }
}
