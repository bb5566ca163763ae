package vn.traoquyen.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.organization.Official;
import vn.traoquyen.shared.Refusal;

/** Takes a dossier up and lays it down again (bàn xử lý): every deed is checked, written down and kept here. */
@Component
class DossierDesk {

    private static final Entry.Author SYSTEM = new Entry.Author(null, "Hệ thống", null, null);

    private final Dossiers dossiers;
    private final CurrentOfficial currentOfficial;
    private final Agencies agencies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DossierDesk(
            Dossiers dossiers,
            CurrentOfficial currentOfficial,
            Agencies agencies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.currentOfficial = currentOfficial;
        this.agencies = agencies;
        this.events = events;
        this.clock = clock;
    }

    /** The dossier, held until the end of the transaction: its deeds come one after another. */
    Dossier take(DossierId id) {
        return dossiers.hold(id).orElseThrow(() -> new Refusal("approval.notFound.dossier", Map.of("id", id.value())));
    }

    Official official() {
        return currentOfficial.current();
    }

    /** Whose dossier the current official may begin: his agency's; a unit and the Front have none of their own. */
    String proposingAgency() {
        var agency = agencies.byCode(official().agencyCode());
        if (!agency.kind().holdsPowers()) {
            throw new Refusal("approval.forbidden.proposingAgency", Map.of("agency", agency.name()));
        }
        return agency.code();
    }

    /** Each agency speaks for itself; an administrator who takes its task cannot. */
    void refuseNotAsked(Collection<String> asked) {
        if (!asked.contains(official().agencyCode())) {
            throw new Refusal("approval.forbidden.notAsked");
        }
    }

    /** Nobody where the administrator or the clock is at work. */
    Optional<Official> findOfficial() {
        return currentOfficial.find();
    }

    /**
     * Writes the deed of the current official into the history and keeps the dossier as it is now. Refused where the
     * outcome lacks its reason, and where the official would approve what he himself drafted or signed.
     */
    Dossier lay(Dossier dossier, Deed deed, Outcome outcome, String text) {
        return lay(dossier, deed, outcome, text, null);
    }

    /** Likewise of another agency than the author's. */
    Dossier lay(Dossier dossier, Deed deed, Outcome outcome, String text, String concerning) {
        deed.check(outcome, text);
        var author = authorOf(official());
        refuseOwnWork(dossier, deed, author);
        var now = clock.instant();
        var laid = dossier.after(deed, now);
        var entry = new Entry(now, laid.round(), deed, outcome, text, author, concerning);
        dossiers.append(laid.id(), entry);
        dossiers.update(laid);
        events.publishEvent(new DeedDone(laid, entry));
        return laid;
    }

    /**
     * Writes the first line of a dossier that was opened with what is known of it: by the official who acts, and where
     * the clock or an administrator acts, by the system.
     */
    Dossier layOpened(Dossier dossier, String reason) {
        var author = findOfficial().map(this::authorOf).orElse(SYSTEM);
        var entry = new Entry(dossier.createdAt(), dossier.round(), Deed.PROPOSE, Outcome.DONE, reason, author);
        dossiers.append(dossier.id(), entry);
        return dossier;
    }

    /** A substitute and the one in whose stead he acts count as one person. */
    private void refuseOwnWork(Dossier dossier, Deed deed, Entry.Author author) {
        if (deed.excludes().isEmpty()) {
            return;
        }
        var authors = dossiers.authorsOf(dossier.id(), deed.excludes());
        var behalf = author.behalf();
        if (authors.contains(author.userId()) || behalf != null && authors.contains(behalf.userId())) {
            throw new Refusal(
                    "approval.ownWork",
                    Map.of(
                            "deed",
                            deed.label(),
                            "name",
                            behalf == null ? author.name() : author.name() + ", " + behalf.words()));
        }
    }

    private Entry.Author authorOf(Official official) {
        return new Entry.Author(
                official.userId(),
                official.fullName(),
                official.title(),
                official.agencyCode(),
                currentOfficial.behalf().orElse(null));
    }

    /** Keeps the content as it is submitted now, so that the next round can show what has changed. */
    void keepRevision(Dossier dossier) {
        dossiers.addRevision(
                dossier.id(), new Revision(0, clock.instant(), official().fullName(), dossier.content()));
    }

    /** A pause names what it waits for and a coming day to look again. */
    Pause checked(Pause pause) {
        if (pause.awaitedLegalBasis() == null || pause.reviewOn() == null) {
            throw new Refusal("approval.pauseIncomplete");
        }
        if (!pause.reviewOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal("approval.pauseReviewPast", Map.of("reviewOn", Paper.date(pause.reviewOn())));
        }
        return pause;
    }
}
