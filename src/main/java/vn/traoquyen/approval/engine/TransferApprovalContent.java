package vn.traoquyen.approval.engine;

import static vn.traoquyen.approval.engine.TransferApprovalProcess.Forms.CONSOLIDATE_OPINIONS;
import static vn.traoquyen.approval.engine.TransferApprovalProcess.Forms.DECIDE_DOSSIER;
import static vn.traoquyen.approval.engine.TransferApprovalProcess.Forms.DRAFT_DOSSIER;
import static vn.traoquyen.approval.engine.TransferApprovalProcess.Forms.RELEASE_INSTRUMENT;
import static vn.traoquyen.approval.engine.TransferApprovalProcess.Forms.REVISE_DOSSIER;
import static vn.traoquyen.approval.engine.TransferApprovalProcess.Forms.URGE_ACCEPTANCE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.Choices;
import vn.traoquyen.approval.DecisionDraft;
import vn.traoquyen.approval.Dossier;
import vn.traoquyen.approval.DossierReading;
import vn.traoquyen.approval.DossierReading.Fact;
import vn.traoquyen.approval.Dossiers;
import vn.traoquyen.approval.Opinion;
import vn.traoquyen.approval.engine.TransferApprovalProcess.Variables;
import vn.traoquyen.engine.FormContent;
import vn.traoquyen.instrument.InstrumentService;
import vn.traoquyen.organization.Party;
import vn.traoquyen.organization.PartyNames;

/** Fills the forms of the approval chain from the dossier as it is at that moment. */
@Component
class TransferApprovalContent implements FormContent {

    private static final int NEWEST = 30;

    private final Dossiers dossiers;
    private final DossierReading reading;
    private final StageFacts stageFacts;
    private final Choices choices;
    private final PartyNames names;
    private final InstrumentService instruments;
    private final DecisionDraft decisionDraft;
    private final RecipientFacts recipientFacts;

    TransferApprovalContent(
            Dossiers dossiers,
            DossierReading reading,
            StageFacts stageFacts,
            Choices choices,
            PartyNames names,
            InstrumentService instruments,
            DecisionDraft decisionDraft,
            RecipientFacts recipientFacts) {
        this.dossiers = dossiers;
        this.reading = reading;
        this.stageFacts = stageFacts;
        this.choices = choices;
        this.names = names;
        this.instruments = instruments;
        this.decisionDraft = decisionDraft;
        this.recipientFacts = recipientFacts;
    }

    @Override
    public String processKey() {
        return TransferApprovalProcess.KEY;
    }

    @Override
    public Map<String, Object> choices(String form, DelegateTask task) {
        var dossier = dossier(task);
        var content = new HashMap<String, Object>();
        content.put("transferForm", dossier.form().name());
        content.put("ending", dossier.isEnding());
        content.put("boundToPredecessors", dossier.isBoundToPredecessors());
        switch (form) {
            case DRAFT_DOSSIER -> {
                content.put("powerOptions", choices.powers(dossier));
                content.put("transferorOptions", choices.transferors(dossier));
                content.put("recipientOptions", choices.recipients(dossier));
                content.put("coordinatingOptions", choices.coordinating(dossier));
            }
            case CONSOLIDATE_OPINIONS -> content.put("responses", responses(dossier));
            case DECIDE_DOSSIER -> content.put("signingCapacityOptions", choices.signingCapacities(dossier));
            default -> {}
        }
        return content;
    }

    @Override
    public Map<String, Object> reading(String form, DelegateTask task) {
        var dossier = dossier(task);
        var entries = dossiers.entriesOf(dossier.id());
        var content = new HashMap<String, Object>();
        content.put("facts", stageFacts.of(form, task, dossier));
        content.put("powers", powers(dossier));
        content.put("mending", reading.sentBack(entries));
        content.put("changes", reading.lastChanges(dossiers.revisionsOf(dossier.id())));
        content.put("opinions", reading.opinions(opinions(dossier)));
        content.put("entries", reading.lines(entries).stream().limit(NEWEST).toList());
        content.put("instrument", instrument(dossier));
        content.put(
                "difficulty",
                recipientFacts.difficulty(
                        entries, Variables.RECIPIENT.findIn(task).orElse(null)));
        switch (form) {
            case DRAFT_DOSSIER -> content.putAll(written(dossier));
            case CONSOLIDATE_OPINIONS, REVISE_DOSSIER -> content.putAll(mendable(dossier));
            case RELEASE_INSTRUMENT -> {
                content.put("instrumentKind", dossier.instrumentKind().name());
                content.put("sentTo", String.join("\n", decisionDraft.sentTo(dossier)));
            }
            case URGE_ACCEPTANCE ->
                content.put(
                        "lateRecipient",
                        recipientFacts.late(
                                dossier.id(), Variables.RECIPIENT.findIn(task).orElseThrow()));
            default -> {}
        }
        content.values().removeIf(value -> value == null);
        return content;
    }

    private static List<Map<String, Object>> powers(Dossier dossier) {
        var powers = dossier.content().powers();
        return powers.stream()
                .map(power -> Map.<String, Object>of(
                        "ordinal", powers.indexOf(power) + 1,
                        "name", power.name(),
                        "legalBasis", power.legalBasis()))
                .toList();
    }

    private List<Opinion> opinions(Dossier dossier) {
        return dossiers.opinionsOf(dossier.id()).stream()
                .filter(opinion -> opinion.round() == dossier.round())
                .toList();
    }

    /** The opinions that must be answered, one row each. */
    private List<Map<String, String>> responses(Dossier dossier) {
        return opinions(dossier).stream()
                .filter(Opinion::hasRemarks)
                .map(opinion -> Map.of(
                        "agency", names.agency(opinion.agency()),
                        "opinion", opinion.text(),
                        "response", Opinion.Response.ACCEPTED.name()))
                .toList();
    }

    private List<Fact> instrument(Dossier dossier) {
        return instruments
                .ofDossier(dossier.id().value())
                .map(instrument -> List.of(
                        new Fact("Số, ký hiệu", instrument.symbol() == null ? "chưa cấp số" : instrument.symbol()),
                        new Fact("Cơ quan ban hành", instrument.issuerName()),
                        new Fact("Trích yếu", instrument.subject())))
                .orElse(List.of());
    }

    /** What the drafters wrote before, so that nothing is typed twice. */
    private static Map<String, Object> written(Dossier dossier) {
        var content = dossier.content();
        var written = mendable(dossier);
        written.put(
                "powers", content.powers().stream().map(power -> power.code()).toList());
        written.put("recipients", content.recipients().stream().map(Party::code).toList());
        written.put("coordinating", content.coordinating());
        written.put("procedure", content.procedure().name());
        written.put("procedureReason", content.procedureReason());
        if (content.transferor() != null) {
            written.put("transferor", content.transferor().code());
        }
        return written;
    }

    private static Map<String, Object> mendable(Dossier dossier) {
        var content = dossier.content();
        var mendable = new HashMap<String, Object>();
        mendable.put("conditions", content.conditions());
        mendable.put("legalBasisNote", content.legalBasisNote());
        mendable.put(
                "validUntil",
                content.validUntil() == null ? null : content.validUntil().toString());
        return mendable;
    }

    private Dossier dossier(DelegateTask task) {
        return dossiers.find(TransferApprovalProcess.dossierOf(task)).orElseThrow();
    }
}
