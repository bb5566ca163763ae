package vn.traoquyen.approval.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.traoquyen.approval.ApprovalSettings;
import vn.traoquyen.shared.Refusal;

/** Everything that a transfer must satisfy (các điều kiện phân cấp, ủy quyền), in the order in which it is read out. */
public final class TransferPolicies {

    private final TransferPolicy completeProposal;
    private final TransferPolicy agenciesInBeing;
    private final TransferPolicy delegationRecipients;
    private final TransferPolicy decentralizationRecipients;
    private final TransferPolicy noOnwardTransfer;
    private final TransferPolicy powersNotForbidden;
    private final TransferPolicy legalBasisCited;
    private final TransferPolicy declarationMade;
    private final TransferPolicy kindOfInstrument;
    private final TransferPolicy shortenedProcedure;
    private final TransferPolicy effectOfInstrument;
    private final TransferPolicy termOfTransfer;

    public TransferPolicies(KnownAgencies agencies, ApprovalSettings settings) {
        completeProposal = new CompleteProposal(agencies);
        agenciesInBeing = new AgenciesInBeing(agencies);
        delegationRecipients = new DelegationRecipients(agencies);
        decentralizationRecipients = new DecentralizationRecipients(agencies, settings);
        noOnwardTransfer = new NoOnwardTransfer(settings);
        powersNotForbidden = new PowersNotForbidden(settings);
        legalBasisCited = new LegalBasisCited();
        declarationMade = new DeclarationMade();
        kindOfInstrument = new KindOfInstrument(agencies);
        shortenedProcedure = new ShortenedProcedure();
        effectOfInstrument = new EffectOfInstrument();
        termOfTransfer = new TermOfTransfer();
    }

    private List<TransferPolicy> all() {
        return List.of(
                completeProposal,
                agenciesInBeing,
                delegationRecipients,
                decentralizationRecipients,
                noOnwardTransfer,
                powersNotForbidden,
                legalBasisCited,
                declarationMade,
                kindOfInstrument,
                shortenedProcedure,
                effectOfInstrument,
                termOfTransfer);
    }

    /**
     * What is asked of an ending: the one who handed over is there and ends it by the right kind of document, from a
     * lawful day. Whom he might hand it to, on what basis and for how long is asked only of whoever hands over; a
     * transfer that should not have been made can be ended above all.
     */
    private List<TransferPolicy> ofEnding() {
        return List.of(completeProposal, agenciesInBeing, kindOfInstrument, shortenedProcedure, effectOfInstrument);
    }

    /** Every breach at once; empty if the law has nothing against the proposal. */
    public List<Refusal> check(TransferProposal proposal) {
        return refusals(proposal.ending() ? ofEnding() : all(), proposal);
    }

    /** What is left to check when the day of signing is known: the agencies, the procedure, the effect and the term. */
    public List<Refusal> checkAtSigning(TransferProposal proposal, LocalDate signedOn, LocalDate effectiveOn) {
        var atSigning =
                new ArrayList<>(List.of(agenciesInBeing, kindOfInstrument, shortenedProcedure, effectOfInstrument));
        if (!proposal.ending()) {
            atSigning.add(termOfTransfer);
        }
        return refusals(atSigning, proposal.signed(signedOn, effectiveOn));
    }

    /** The first day on which the instrument may take effect if it is signed on that day (ngày có hiệu lực). */
    public LocalDate earliestEffect(TransferProposal proposal, LocalDate signedOn) {
        return EffectOfInstrument.earliest(proposal, signedOn);
    }

    /** What the reviewers are to look at, since no machine can. */
    public List<Reminder> reminders(TransferProposal proposal) {
        var reminders = new ArrayList<Reminder>();
        all().forEach(policy -> policy.remind(proposal, reminders::add));
        return List.copyOf(reminders);
    }

    /** The rules that are applied, with their articles, for whoever wants to read them. */
    public List<LegalRule> rules() {
        return all().stream().flatMap(policy -> policy.rules().stream()).toList();
    }

    private static List<Refusal> refusals(List<TransferPolicy> policies, TransferProposal proposal) {
        var refusals = new ArrayList<Refusal>();
        policies.forEach(policy -> policy.check(proposal, refusals::add));
        return List.copyOf(refusals);
    }
}
