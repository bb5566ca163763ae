package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.ApprovalChain.values;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Capacity;

/** Carries dossiers forward to where a test begins, every stage done by its officials and passed. */
@Component
class StagedDossiers {

    private static final Map<String, String> SHORT = Map.of("chuyen-vien", "cv", "lanh-dao", "ld", "van-thu", "vt");

    private final ApprovalChain chain;
    private final Dossiers dossiers;
    private final Clock clock;
    private final Map<DossierId, Proposal> proposals = new ConcurrentHashMap<>();
    private final AtomicInteger counter = new AtomicInteger();

    StagedDossiers(ApprovalChain chain, Dossiers dossiers, Clock clock) {
        this.chain = chain;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    DossierId proposed(Proposal proposal) {
        var dossier = chain.propose(
                "cv." + proposal.lead(), "Hồ sơ thử nghiệm số " + counter.incrementAndGet(), proposal.form());
        proposals.put(dossier, proposal);
        return dossier;
    }

    /** What is to be drafted in a dossier that was opened elsewhere. */
    void draftedAs(DossierId dossier, Proposal proposal) {
        proposals.put(dossier, proposal);
    }

    /** A dossier in which the given deed is to be done next. */
    DossierId waitingFor(String deed, Proposal proposal) {
        return carry(proposed(proposal), deed);
    }

    /** Carries the dossier on until the given deed is to be done. */
    DossierId carry(DossierId dossier, String deed) {
        var ended = chain.ends(dossier);
        while (!chain.waiting(dossier).contains(deed)) {
            assertThat(chain.ends(dossier)).as("on the way to %s", deed).isEqualTo(ended);
            step(dossier);
        }
        return dossier;
    }

    /** Carries the dossier on until its process has ended so many times. */
    DossierId finish(DossierId dossier) {
        var ended = chain.ends(dossier).size();
        while (chain.ends(dossier).size() == ended) {
            step(dossier);
        }
        return dossier;
    }

    private void step(DossierId dossier) {
        var open = chain.openTasks(dossier);
        if (open.isEmpty()) {
            assertThat(chain.dueTimers(dossier, "event_postingPeriod")).isNotEmpty();
            chain.fireTimers(dossier, "event_postingPeriod");
            return;
        }
        pass(dossier, open.get(0));
    }

    /** Does the first open task of this deed as it is done when all is well. */
    void pass(DossierId dossier, String deed) {
        pass(
                dossier,
                chain.openTasks(dossier).stream()
                        .filter(task -> ApprovalChain.deedOf(task).equals(deed))
                        .findFirst()
                        .orElseThrow());
    }

    private void pass(DossierId dossier, Task task) {
        var deed = ApprovalChain.deedOf(task);
        var user = task.getAssignee() == null ? official(task, deed, proposals.get(dossier)) : task.getAssignee();
        if (task.getAssignee() == null) {
            chain.claim(task, user);
        }
        chain.complete(task, user, forward(dossier, deed, user));
    }

    /** The first of those to whom it is offered; what the head proposed himself, his deputy decides. */
    private String official(Task task, String deed, Proposal proposal) {
        var group = chain.offeredTo(task).iterator().next().split("\\.");
        boolean ownAgency = deed.equals("decideDossier") && group[0].equals(proposal.lead());
        return SHORT.get(group[1]) + (ownAgency ? "2." : ".") + group[0];
    }

    /** What is filled in where all is well. */
    Map<String, Object> forward(DossierId dossier, String deed, String user) {
        return switch (deed) {
            case "draftDossier" -> draft(proposals.get(dossier));
            case "reviewLegality" -> legality(proposals.get(dossier));
            case "postDraft" -> values("address", "https://langson.gov.vn/du-thao");
            case "giveOpinion", "considerProposal" -> values("outcome", "AGREE");
            case "consolidateOpinions" -> values("summary", "Các cơ quan thống nhất.");
            case "appraiseDossier" -> values("outcome", "QUALIFIED", "conclusion", "Đủ điều kiện trình.");
            case "recordMemberOpinions" -> values("outcome", "APPROVED", "agreed", 20, "disagreed", 0, "silent", 1);
            case "decideDossier" -> values("outcome", "SIGN", "signingCapacity", signingCapacity(dossier, user));
            case "recordResolution" ->
                values(
                        "outcome",
                        "PASSED",
                        "resolutionSymbol",
                        "%d/%d/NQ-HĐND".formatted(counter.incrementAndGet(), today().getYear()),
                        "resolutionOn",
                        today().toString());
            case "registerInstrument" -> values("checked", true);
            case "releaseInstrument" -> values("channels", List.of("PORTAL"));
            case "acceptTransfer" -> values("outcome", "ACCEPT", "personInCharge", "Nguyễn Thị Hoa");
            case "reviseDossier" -> values("explanation", "Đã bổ sung theo yêu cầu.");
            case "resolveDifficulty" -> values("answer", "Đã bố trí kinh phí.");
            case "reviewPause" -> values("outcome", "RESUME");
            case "reviewCompetence", "verifyDossier", "approveVerification" -> values("outcome", "PASS");
            default -> values("outcome", "SIGN");
        };
    }

    Map<String, Object> draft(Proposal proposal) {
        var draft = new HashMap<>(values(
                "transferor", proposal.transferor(),
                "recipients", proposal.recipients(),
                "procedure", "ORDINARY",
                "declaration", true,
                "validUntil", today().plusYears(1).toString()));
        if (proposal.powers().isEmpty()) {
            draft.put("newPowerName", "Nhiệm vụ thử nghiệm số " + counter.incrementAndGet());
            draft.put("newPowerLegalBasis", "khoản 1 Điều 5 Nghị định số 148/2025/NĐ-CP");
        } else {
            draft.put("powers", proposal.powers());
        }
        draft.putAll(proposal.more());
        return draft;
    }

    private static Map<String, Object> legality(Proposal proposal) {
        return proposal.normative()
                ? values(
                        "outcome",
                        "PASS",
                        "instrumentKind",
                        "NORMATIVE",
                        "instrumentKindReason",
                        "Thay đổi người giải quyết thủ tục hành chính.")
                : values("outcome", "PASS", "instrumentKind", "ADMINISTRATIVE");
    }

    private String signingCapacity(DossierId dossier, String user) {
        var transferor = dossiers.find(dossier).orElseThrow().content().transferor();
        if (!user.startsWith("ld.")) {
            return "KT";
        }
        return transferor.capacity() == Capacity.COMMITTEE ? "TM" : "IN_PERSON";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
