package vn.traoquyen.approval.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.traoquyen.approval.Procedure;
import vn.traoquyen.instrument.InstrumentKind;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.TransferForm;

/**
 * A transfer as somebody means to make it (đề nghị phân cấp, ủy quyền), with everything that the policies look at.
 *
 * @param instrumentKind null until the review has chosen it
 * @param effectiveOn first day of effect; null if it is left to the day of signing
 * @param validUntil last day; null if none
 * @param declared whether the drafting agency declares that no law forbids the transfer
 * @param today the day on which the proposal is looked at; at the decision, the day of signing
 * @param ending whether it ends a transfer that is in force instead of making one
 */
public record TransferProposal(
        TransferForm form,
        Party transferor,
        List<Party> recipients,
        List<PowerFacts> powers,
        InstrumentKind instrumentKind,
        String instrumentKindReason,
        Procedure procedure,
        String procedureReason,
        LocalDate effectiveOn,
        LocalDate validUntil,
        boolean declared,
        LocalDate today,
        boolean ending) {

    public TransferProposal {
        recipients = recipients == null ? List.of() : List.copyOf(recipients);
        powers = powers == null ? List.of() : List.copyOf(powers);
        procedure = procedure == null ? Procedure.ORDINARY : procedure;
        Objects.requireNonNull(today);
    }

    /** A transfer that is made. */
    public TransferProposal(
            TransferForm form,
            Party transferor,
            List<Party> recipients,
            List<PowerFacts> powers,
            InstrumentKind instrumentKind,
            String instrumentKindReason,
            Procedure procedure,
            String procedureReason,
            LocalDate effectiveOn,
            LocalDate validUntil,
            boolean declared,
            LocalDate today) {
        this(
                form,
                transferor,
                recipients,
                powers,
                instrumentKind,
                instrumentKindReason,
                procedure,
                procedureReason,
                effectiveOn,
                validUntil,
                declared,
                today,
                false);
    }

    /** The same proposal on the day of its signing. */
    TransferProposal signed(LocalDate signedOn, LocalDate effectiveOn) {
        return new TransferProposal(
                form,
                transferor,
                recipients,
                powers,
                instrumentKind,
                instrumentKindReason,
                procedure,
                procedureReason,
                effectiveOn,
                validUntil,
                declared,
                signedOn,
                ending);
    }

    /** Who must be there to act: what was handed to an agency that is gone can still be ended. */
    Stream<Party> parties() {
        return Stream.concat(Stream.ofNullable(transferor), ending ? Stream.empty() : recipients.stream());
    }

    boolean isDelegation() {
        return form == TransferForm.DELEGATION;
    }

    boolean isDecentralization() {
        return form == TransferForm.DECENTRALIZATION;
    }

    /** Phân cấp is always made by a normative document, whatever has been chosen so far. */
    boolean isNormative() {
        return isDecentralization() || instrumentKind == InstrumentKind.NORMATIVE;
    }

    boolean isShortened() {
        return procedure == Procedure.SHORTENED;
    }

    boolean givesReasonForInstrumentKind() {
        return written(instrumentKindReason);
    }

    boolean givesReasonForProcedure() {
        return written(procedureReason);
    }

    private static boolean written(String text) {
        return text != null && !text.isBlank();
    }
}
