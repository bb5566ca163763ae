package vn.traoquyen.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.instrument.InstrumentKind;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.shared.Refusal;

/** What others say of a dossier before it is decided (rà soát, lấy ý kiến, thẩm định, thẩm tra). */
@Service
public class ReviewService {

    private static final Set<Deed> REVIEWS = Set.of(Deed.REVIEW_LEGALITY, Deed.REVIEW_COMPETENCE);

    private final Dossiers dossiers;
    private final DossierDesk desk;
    private final Recipients recipients;
    private final PartyNames names;
    private final LawCheck law;
    private final Clock clock;

    ReviewService(
            Dossiers dossiers, DossierDesk desk, Recipients recipients, PartyNames names, LawCheck law, Clock clock) {
        this.dossiers = dossiers;
        this.desk = desk;
        this.recipients = recipients;
        this.names = names;
        this.law = law;
        this.clock = clock;
    }

    /**
     * Reviews the legal basis and chooses the form of the document: phân cấp is always normative (Điều 13 Luật
     * 72/2025/QH15), ủy quyền administrative unless a reason asks for more.
     *
     * @return RETURN as soon as one of the two reviews has not passed
     */
    @Transactional
    public LegalityReview reviewLegality(
            DossierId id, Outcome outcome, String reason, InstrumentKind kind, String kindReason) {
        var dossier = desk.take(id);
        if (outcome == Outcome.PASS) {
            var chosen = dossier.form() == TransferForm.DECENTRALIZATION
                    ? InstrumentKind.NORMATIVE
                    : kind == null ? InstrumentKind.ADMINISTRATIVE : kind;
            dossier = dossier.with(chosen, kindReason);
            law.require(dossier);
        }
        var laid = desk.lay(dossier, Deed.REVIEW_LEGALITY, outcome, reason);
        return new LegalityReview(reviewed(laid), laid.instrumentKind());
    }

    /** What both reviews say so far, and the kind of document that the legal one chose; null if it did not pass. */
    public record LegalityReview(Outcome outcome, InstrumentKind instrumentKind) {}

    /** Reviews competence and recipients; answers like {@link #reviewLegality}. */
    @Transactional
    public Outcome reviewCompetence(DossierId id, Outcome outcome, String reason) {
        return reviewed(desk.lay(desk.take(id), Deed.REVIEW_COMPETENCE, outcome, reason));
    }

    private Outcome reviewed(Dossier dossier) {
        var ofThisRound = dossiers.entriesOf(dossier.id()).stream()
                .filter(entry -> entry.round() == dossier.round() && REVIEWS.contains(entry.deed()))
                .toList();
        if (ofThisRound.stream().anyMatch(entry -> entry.outcome() == Outcome.RETURN)) {
            return Outcome.RETURN;
        }
        if (ofThisRound.size() == REVIEWS.size()) {
            dossiers.addParticipants(dossier.id(), recipients.consulteesOf(dossier));
        }
        return Outcome.PASS;
    }

    @Transactional
    public void post(DossierId id, String address, LocalDate postedOn) {
        var day = postedOn == null ? LocalDate.now(clock) : postedOn;
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Refusal("approval.postedInFuture", Map.of("postedOn", Paper.date(day)));
        }
        desk.lay(desk.take(id), Deed.POST_DRAFT, Outcome.DONE, "Đăng ngày " + Paper.date(day) + " tại " + address);
    }

    /** The current official's agency answers the consultation. */
    @Transactional
    public void giveOpinion(DossierId id, Outcome stance, String opinion) {
        var asked = desk.take(id);
        desk.refuseNotAsked(recipients.consulteesOf(asked));
        var dossier = desk.lay(asked, Deed.GIVE_OPINION, stance, opinion);
        keep(dossier, desk.official().agencyCode(), stance, opinion);
    }

    /** The deadline passed: silence is recorded as silence, and the chain goes on. */
    @Transactional
    public void recordSilence(DossierId id, String agency) {
        var dossier = desk.take(id);
        dossiers.append(
                id,
                new Entry(
                        clock.instant(),
                        dossier.round(),
                        Deed.GIVE_OPINION,
                        Outcome.SILENT,
                        null,
                        new Entry.Author(null, "Hệ thống", "Hết thời hạn lấy ý kiến", agency)));
        keep(dossier, agency, Outcome.SILENT, null);
    }

    private void keep(Dossier dossier, String agency, Outcome stance, String text) {
        dossiers.saveOpinion(
                dossier.id(), new Opinion(dossier.round(), agency, stance, text, clock.instant(), null, null));
    }

    /** The drafters answer each opinion, sum up, and may mend the content. */
    @Transactional
    public void consolidate(DossierId id, List<OpinionAnswer> answers, String summary, Mending mending) {
        var dossier = desk.take(id).mended(mending);
        law.require(dossier);
        var given = opinions(dossier);
        answers.forEach(answer -> given.stream()
                .filter(opinion -> names.agency(opinion.agency()).equals(answer.agency()) && opinion.hasRemarks())
                .findFirst()
                .ifPresent(opinion -> dossiers.saveOpinion(id, answer.to(opinion))));
        var unanswered = given.stream()
                .filter(Opinion::hasRemarks)
                .map(opinion -> names.agency(opinion.agency()))
                .filter(agency ->
                        answers.stream().noneMatch(answer -> answer.agency().equals(agency)))
                .toList();
        if (!unanswered.isEmpty()) {
            throw new Refusal("approval.opinionUnanswered", Map.of("agencies", String.join(", ", unanswered)));
        }
        desk.keepRevision(dossier);
        desk.lay(dossier, Deed.CONSOLIDATE_OPINIONS, Outcome.DONE, summary);
    }

    List<Opinion> opinions(Dossier dossier) {
        return dossiers.opinionsOf(dossier.id()).stream()
                .filter(opinion -> opinion.round() == dossier.round())
                .toList();
    }

    /** Signs the appraisal, or sends it back to the appraiser. @return what was appraised, or RETURN */
    @Transactional
    public Outcome signAppraisal(DossierId id, Outcome outcome, String reason) {
        var dossier = desk.lay(desk.take(id), Deed.SIGN_APPRAISAL, outcome, reason);
        if (outcome != Outcome.SIGN) {
            return outcome;
        }
        return dossiers.entriesOf(dossier.id()).stream()
                .filter(entry -> entry.deed() == Deed.APPRAISE)
                .max(Comparator.comparing(Entry::at))
                .map(Entry::outcome)
                .orElseThrow();
    }

    /** A stage that ends with one judgement and its words. Appraisal can be asked for only where the law has one. */
    @Transactional
    public Outcome judge(DossierId id, Deed deed, Outcome outcome, String text) {
        var dossier = desk.take(id);
        refuseMissingAppraisal(dossier, outcome);
        desk.lay(dossier, deed, outcome, text);
        return outcome;
    }

    static void refuseMissingAppraisal(Dossier dossier, Outcome outcome) {
        if (outcome == Outcome.RETURN_FOR_APPRAISAL && dossier.instrumentKind() != InstrumentKind.NORMATIVE) {
            throw new Refusal("approval.noAppraisal");
        }
    }
}
