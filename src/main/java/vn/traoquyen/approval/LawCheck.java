package vn.traoquyen.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.policy.AgencyFacts;
import vn.traoquyen.approval.policy.PowerFacts;
import vn.traoquyen.approval.policy.TransferPolicies;
import vn.traoquyen.approval.policy.TransferProposal;
import vn.traoquyen.calendar.Deadlines;
import vn.traoquyen.calendar.StageQuestion;
import vn.traoquyen.calendar.StageTerms;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.AgencyKind;
import vn.traoquyen.organization.Capacity;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.Powers;
import vn.traoquyen.shared.Refusal;
import vn.traoquyen.shared.RefusalSentences;

/** Holds a dossier against the policies of the law (kiểm tra pháp lý), and says everything that is wrong at once. */
@Component
class LawCheck {

    /** The stage in which a signed document gets its number (Nghị định 30/2020/NĐ-CP, Điều 15). */
    private static final String NUMBERING = "registerInstrument";

    private final TransferPolicies policies;
    private final Recipients recipients;
    private final Powers powers;
    private final RefusalSentences sentences;
    private final Deadlines deadlines;
    private final StageTerms terms;
    private final Clock clock;

    LawCheck(
            ApprovalSettings settings,
            Agencies agencies,
            Recipients recipients,
            Powers powers,
            RefusalSentences sentences,
            Deadlines deadlines,
            StageTerms terms,
            Clock clock) {
        this.policies = new TransferPolicies(code -> agencies.find(code).map(LawCheck::facts), settings);
        this.recipients = recipients;
        this.powers = powers;
        this.sentences = sentences;
        this.deadlines = deadlines;
        this.terms = terms;
        this.clock = clock;
    }

    /** Refuses a dossier that the law does not allow, as it stands today. */
    void require(Dossier dossier) {
        refuse(policies.check(proposal(dossier, dossier.effectiveOn())));
    }

    /**
     * Refuses a dossier that may not be signed today with this day of effect.
     *
     * @param wished null: the earliest lawful day
     * @return null where it takes effect on signing: that day is known when it has its number, which may be tomorrow
     */
    LocalDate comingEffectiveDay(Dossier dossier, LocalDate wished) {
        var proposal = proposal(dossier, wished);
        var day = wished == null ? earliestEffect(proposal) : wished;
        refuse(policies.checkAtSigning(proposal, today(), day));
        return day.equals(today()) ? null : day;
    }

    /** Ten days count from the paper's own date too, and its number may be given on the next working day. */
    private LocalDate earliestEffect(TransferProposal proposal) {
        var onSigning = policies.earliestEffect(proposal, today());
        return onSigning.equals(today()) ? onSigning : policies.earliestEffect(proposal, lastDayForNumber());
    }

    private LocalDate lastDayForNumber() {
        var term = terms.of(StageQuestion.of(NUMBERING));
        return deadlines.after(clock.instant(), term).due().toLocalDate();
    }

    private TransferProposal proposal(Dossier dossier, LocalDate effectiveOn) {
        var content = dossier.content();
        return new TransferProposal(
                dossier.form(),
                content.transferor(),
                recipients.each(content.recipients()),
                powerFacts(dossier),
                dossier.instrumentKind(),
                dossier.instrumentChoice().reason(),
                content.procedure(),
                content.procedureReason(),
                effectiveOn,
                content.validUntil(),
                content.declared(),
                today(),
                dossier.isEnding());
    }

    private List<PowerFacts> powerFacts(Dossier dossier) {
        var content = dossier.content();
        var known = powers.byCodes(dossier.powerCodes()).stream()
                .filter(power -> !dossier.succeedsInstrumentOf(power))
                .collect(Collectors.toMap(Power::code, Function.identity()));
        return content.powers().stream()
                .map(power -> new PowerFacts(
                        power.code(),
                        power.name(),
                        power.legalBasis(),
                        Optional.ofNullable(known.get(power.code()))
                                .filter(held -> isReceivedBy(content.transferor(), held))
                                .map(Power::form)
                                .orElse(null),
                        content.legalBasisNote(),
                        false))
                .toList();
    }

    /** A power that was handed to an agency below came to it by that transfer; it may not simply hand it on. */
    private static boolean isReceivedBy(Party transferor, Power power) {
        return power.status() == PowerStatus.COMPLETED
                && transferor != null
                && (transferor.capacity() == Capacity.HEAD || transferor.capacity() == Capacity.OFFICER);
    }

    private void refuse(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new Refusal(
                    "approval.unlawful",
                    Map.of("problems", refusals.stream().map(sentences::of).collect(Collectors.joining(" "))));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    static AgencyFacts facts(Agency agency) {
        return new AgencyFacts(
                agency.code(),
                agency.name(),
                isBelowProvince(agency) ? AgencyFacts.Tier.COMMUNE : AgencyFacts.Tier.PROVINCE,
                switch (agency.kind()) {
                    case COUNCIL -> AgencyFacts.Kind.COUNCIL;
                    case COMMITTEE -> AgencyFacts.Kind.COMMITTEE;
                    case DISTRICT, COMMUNE -> AgencyFacts.Kind.COMMUNE;
                    case PUBLIC_UNIT -> AgencyFacts.Kind.PUBLIC_UNIT;
                    case MANAGEMENT_BOARD, UNIT, FRONT -> AgencyFacts.Kind.OTHER_ADMINISTRATIVE;
                    case COMMITTEE_OFFICE, DEPARTMENT, INSPECTORATE -> AgencyFacts.Kind.DEPARTMENT;
                },
                agency.validFrom(),
                agency.validUntil() == null ? null : agency.validUntil().minusDays(1),
                null);
    }

    /** A district stood below the province as a commune does now. */
    private static boolean isBelowProvince(Agency agency) {
        return agency.kind() == AgencyKind.COMMUNE || agency.kind() == AgencyKind.DISTRICT;
    }
}
