package vn.traoquyen.approval.web;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.Deed;
import vn.traoquyen.approval.Dossier;
import vn.traoquyen.approval.DossierInquiry.Whole;
import vn.traoquyen.approval.DossierReading;
import vn.traoquyen.approval.Entry;
import vn.traoquyen.approval.Opinion;
import vn.traoquyen.approval.Revision;
import vn.traoquyen.approval.web.DossierView.ChangeView;
import vn.traoquyen.approval.web.DossierView.EntryView;
import vn.traoquyen.approval.web.DossierView.InstrumentView;
import vn.traoquyen.approval.web.DossierView.OpinionView;
import vn.traoquyen.approval.web.DossierView.PowerView;
import vn.traoquyen.approval.web.DossierView.PredecessorView;
import vn.traoquyen.approval.web.DossierView.RevisionView;
import vn.traoquyen.approval.web.DossierView.StageView;
import vn.traoquyen.approval.web.DossierView.SuccessionView;
import vn.traoquyen.deadline.StageClock;
import vn.traoquyen.instrument.Instrument;
import vn.traoquyen.instrument.Succession;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.shared.OfficeTime;

/** Turns dossiers into what the API shows of them. */
@Component
class DossierViews {

    private final PartyNames names;
    private final DossierReading reading;
    private final Clock clock;

    DossierViews(PartyNames names, DossierReading reading, Clock clock) {
        this.names = names;
        this.reading = reading;
        this.clock = clock;
    }

    DossierView.Line line(Dossier dossier) {
        return new DossierView.Line(
                dossier.id().value(),
                dossier.content().title(),
                dossier.status().name(),
                dossier.status().label(),
                dossier.stage().label(),
                dossier.form().label(),
                names.agency(dossier.leadAgency()),
                moment(dossier.updatedAt()));
    }

    DossierView view(Whole whole) {
        var dossier = whole.dossier();
        var content = dossier.content();
        var kind = dossier.instrumentKind();
        return new DossierView(
                dossier.id().value(),
                content.title(),
                dossier.status().name(),
                dossier.status().label(),
                dossier.stage().name(),
                dossier.stage().label(),
                dossier.form().name(),
                dossier.form().label(),
                kind == null ? null : kind.name(),
                kind == null ? null : kind.label(),
                content.procedure().name(),
                content.procedure().label(),
                names.of(content.transferor()),
                names.agency(dossier.leadAgency()),
                names.of(content.recipients()),
                content.powers().stream()
                        .map(power ->
                                new PowerView(power.code(), power.name(), power.legalBasis(), content.conditions()))
                        .toList(),
                content.validUntil(),
                dossier.effectiveOn(),
                succession(dossier.succession()),
                dossier.round(),
                whole.entries().stream().map(this::entry).toList(),
                whole.opinions().stream().map(this::opinion).toList(),
                revisions(whole.revisions()),
                whole.instrument()
                        .filter(Instrument::isIssued)
                        .map(instrument -> instrument(dossier, instrument))
                        .orElseGet(() -> draft(dossier)),
                whole.files().stream()
                        .map(file -> DossierFileView.of(dossier.id().value(), file, names::official))
                        .toList(),
                whole.stages().stream().map(this::stage).toList(),
                whole.deeds().stream().map(DossierViews::action).toList());
    }

    private StageView stage(StageClock stage) {
        return new StageView(
                stage.name(),
                stage.holder() == null ? null : names.official(stage.holder()),
                stage.due() == null ? null : moment(stage.due()),
                stage.confirmed(),
                stage.isOverdueAt(clock.instant()),
                stage.level(),
                stage.heldAt() == null ? null : moment(stage.heldAt()));
    }

    /** What is done over the API to a dossier, under the name of its call. */
    private static String action(Deed deed) {
        return switch (deed) {
            case RESUME_DOSSIER -> "resume";
            case LEGAL_BASIS_CHANGED -> "legal-basis-changed";
            case HOLD_CLOCK -> "hold";
            case RELEASE_CLOCK -> "release";
            default -> "reopen";
        };
    }

    private SuccessionView succession(Succession succession) {
        return succession == null
                ? null
                : new SuccessionView(
                        succession.kind().name(),
                        succession.kind().label(),
                        reading.succession(succession),
                        succession.predecessors().stream()
                                .map(one -> new PredecessorView(
                                        one.instrumentId(), one.symbol(), one.issuedOn(), one.whole()))
                                .toList());
    }

    private EntryView entry(Entry entry) {
        return new EntryView(
                moment(entry.at()),
                entry.round(),
                entry.deed().name(),
                entry.deed().label(),
                entry.outcome().name(),
                entry.outcome().label(),
                entry.text(),
                entry.author().name(),
                entry.author().title(),
                names.agency(entry.author().agency()),
                entry.author().behalf() == null ? null : entry.author().behalf().name());
    }

    private OpinionView opinion(Opinion opinion) {
        return new OpinionView(
                opinion.round(),
                names.agency(opinion.agency()),
                opinion.stance().name(),
                opinion.stance().label(),
                opinion.text(),
                opinion.response() == null ? null : opinion.response().label(),
                opinion.explanation(),
                moment(opinion.answeredAt()));
    }

    private List<RevisionView> revisions(List<Revision> revisions) {
        var views = new ArrayList<RevisionView>();
        for (int i = 0; i < revisions.size(); i++) {
            var revision = revisions.get(i);
            var changes = i == 0
                    ? List.<ChangeView>of()
                    : reading.changes(revisions.get(i - 1).content(), revision.content()).stream()
                            .map(change -> new ChangeView(change.field(), change.before(), change.after()))
                            .toList();
            views.add(new RevisionView(revision.number(), moment(revision.at()), revision.by(), changes));
        }
        return views;
    }

    private static InstrumentView draft(Dossier dossier) {
        return dossier.canBePreviewed() ? new InstrumentView(null, null, null, addressOfDocument(dossier)) : null;
    }

    private static InstrumentView instrument(Dossier dossier, Instrument instrument) {
        return new InstrumentView(
                instrument.symbol(), instrument.issuedOn(), dossier.effectiveOn(), addressOfDocument(dossier));
    }

    private static String addressOfDocument(Dossier dossier) {
        return "/api/dossiers/" + dossier.id() + "/instrument.docx";
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atZone(OfficeTime.ZONE).toOffsetDateTime();
    }
}
