package vn.traoquyen.approval.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.traoquyen.approval.ApprovalSettings;
import vn.traoquyen.approval.Procedure;
import vn.traoquyen.instrument.InstrumentKind;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.shared.Refusal;

/** A proposal in the making: lawful as it begins, and then spoilt in one point. */
final class Draft {

    static final PowerFacts POWER = new PowerFacts(
            "LS-SYT-001",
            "Cho phép khám bệnh, chữa bệnh nhân đạo theo đợt",
            "khoản 3 Điều 82 Nghị định số 96/2023/NĐ-CP",
            null,
            null,
            false);

    private TransferForm form;
    private Party transferor;
    private List<Party> recipients;
    private List<PowerFacts> powers = List.of(POWER);
    private InstrumentKind kind;
    private String kindReason;
    private Procedure procedure = Procedure.ORDINARY;
    private String procedureReason;
    private LocalDate effectiveOn;
    private LocalDate validUntil;
    private boolean declared = true;
    private boolean ending;
    private ApprovalSettings settings = ApprovalSettings.standard();

    static Draft delegation() {
        return new Draft()
                .form(TransferForm.DELEGATION)
                .from("ubnd-tinh:COMMITTEE")
                .to("so-y-te:HEAD")
                .until(LocalDate.of(2027, 2, 28));
    }

    static Draft decentralization() {
        return new Draft()
                .form(TransferForm.DECENTRALIZATION)
                .from("ubnd-tinh:COMMITTEE")
                .to("xa-06040:COMMITTEE")
                .kind(InstrumentKind.NORMATIVE);
    }

    Draft form(TransferForm form) {
        this.form = form;
        return this;
    }

    Draft from(String code) {
        transferor = code == null ? null : Party.parse(code);
        return this;
    }

    Draft to(String... codes) {
        recipients = Stream.of(codes).map(Party::parse).toList();
        return this;
    }

    Draft powers(PowerFacts... powers) {
        this.powers = List.of(powers);
        return this;
    }

    Draft receivedBy(TransferForm receivedBy, String onwardBasis) {
        return powers(new PowerFacts(POWER.code(), POWER.name(), POWER.legalBasis(), receivedBy, onwardBasis, false));
    }

    Draft legalBasis(String legalBasis) {
        return powers(new PowerFacts(POWER.code(), POWER.name(), legalBasis, null, null, false));
    }

    Draft kind(InstrumentKind kind) {
        this.kind = kind;
        return this;
    }

    Draft kindReason(String reason) {
        kindReason = reason;
        return this;
    }

    Draft shortened(String reason) {
        procedure = Procedure.SHORTENED;
        procedureReason = reason;
        return this;
    }

    Draft effectiveOn(LocalDate day) {
        effectiveOn = day;
        return this;
    }

    Draft until(LocalDate day) {
        validUntil = day;
        return this;
    }

    Draft undeclared() {
        declared = false;
        return this;
    }

    Draft ending() {
        ending = true;
        return this;
    }

    Draft under(ApprovalSettings settings) {
        this.settings = settings;
        return this;
    }

    TransferProposal proposal() {
        return new TransferProposal(
                form,
                transferor,
                recipients,
                powers,
                kind,
                kindReason,
                procedure,
                procedureReason,
                effectiveOn,
                validUntil,
                declared,
                Agencies.TODAY,
                ending);
    }

    TransferPolicies policies() {
        return new TransferPolicies(Agencies.KNOWN, settings);
    }

    List<Refusal> refusals() {
        return policies().check(proposal());
    }

    /** The keys of all refusals, in order. */
    List<String> keys() {
        return refusals().stream().map(Refusal::key).toList();
    }

    List<Reminder> reminders() {
        return policies().reminders(proposal());
    }
}
