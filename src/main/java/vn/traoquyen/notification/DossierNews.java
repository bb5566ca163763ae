package vn.traoquyen.notification;

import static vn.traoquyen.notification.NoticeWording.behind;
import static vn.traoquyen.notification.NoticeWording.reason;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.Deed;
import vn.traoquyen.approval.DeedDone;
import vn.traoquyen.approval.Dossier;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.approval.Dossiers;
import vn.traoquyen.approval.Outcome;
import vn.traoquyen.approval.RecipientUrged;
import vn.traoquyen.approval.Recipients;
import vn.traoquyen.instrument.InstrumentReleased;
import vn.traoquyen.shared.OfficeTime;

/** What the lead agency is told of its dossiers (tin về hồ sơ): that they came back, how they ended, what was sent out. */
@Component
class DossierNews implements NewsSource {

    /** The deeds by which the province answers. */
    private static final Set<Deed> ANSWERS = EnumSet.of(
            Deed.DECIDE,
            Deed.RECORD_RESOLUTION,
            Deed.CONSIDER_PROPOSAL,
            Deed.SIGN_APPRAISAL,
            Deed.LEGAL_BASIS_CHANGED,
            Deed.ACCEPT_TRANSFER);

    private final Audience audience;
    private final NoticeWording wording;
    private final Places places;
    private final Dossiers dossiers;
    private final Recipients recipients;
    private final Clock clock;

    DossierNews(
            Audience audience,
            NoticeWording wording,
            Places places,
            Dossiers dossiers,
            Recipients recipients,
            Clock clock) {
        this.audience = audience;
        this.wording = wording;
        this.places = places;
        this.dossiers = dossiers;
        this.recipients = recipients;
        this.clock = clock;
    }

    @Override
    public List<News<?>> news() {
        return List.of(
                News.oneAtMost(DeedDone.class, Places.CHAIN, this::of),
                News.oneAtMost(RecipientUrged.class, Places.CHAIN, this::of),
                News.oneAtMost(InstrumentReleased.class, Places.CHAIN, this::of));
    }

    /** Nothing for what the chain goes on with by itself. */
    Optional<Announcement> of(DeedDone done) {
        var entry = done.entry();
        if (entry.outcome().sendsBack()) {
            return Optional.of(told(done, NoticeRule.DOSSIER_RETURNED, "returned"));
        }
        return ANSWERS.contains(entry.deed())
                ? Optional.of(told(done, NoticeRule.DOSSIER_DECIDED, "decided"))
                : Optional.empty();
    }

    private Announcement told(DeedDone done, NoticeRule rule, String words) {
        var dossier = done.dossier();
        var entry = done.entry();
        var values = values(dossier);
        values.put("deed", entry.deed().label());
        values.put(
                "outcome",
                entry.outcome() == Outcome.DONE ? "đã xử lý" : entry.outcome().label());
        values.put("reason", reason(entry.text()));
        values.put("who", entry.author().name());
        return Announcement.of(
                "dossier/%s/%s/%s".formatted(dossier.id(), entry.deed(), entry.at()),
                rule,
                wording.of(words, values),
                dossier.id().value(),
                places.dossier(dossier.id().value()),
                audience.staffOf(List.of(dossier.leadAgency())));
    }

    /** The lead agency, and the mailboxes of those that receive. */
    Optional<Announcement> of(InstrumentReleased released) {
        return dossiers.find(DossierId.of(released.dossierId())).map(dossier -> {
            var values = values(dossier);
            var at = released.release().releasedAt();
            values.put("symbol", released.symbol());
            values.put(
                    "day", Moments.day(at == null ? Moments.today(clock) : LocalDate.ofInstant(at, OfficeTime.ZONE)));
            var told = audience.staffOf(List.of(dossier.leadAgency()));
            told.addAll(audience.unitsOf(recipients.agenciesOf(dossier)));
            return Announcement.of(
                    "dossier/%s/released".formatted(dossier.id()),
                    NoticeRule.INSTRUMENT_RELEASED,
                    wording.of("released", values),
                    dossier.id().value(),
                    places.dossier(dossier.id().value()),
                    told);
        });
    }

    /** The staff of whoever is late, at once. */
    Optional<Announcement> of(RecipientUrged urged) {
        return dossiers.find(DossierId.of(urged.dossier())).map(dossier -> {
            var values = values(dossier);
            values.put("reason", behind("Nội dung đôn đốc", urged.text()));
            return Announcement.of(
                            "dossier/%s/urged/%s/%s".formatted(dossier.id(), urged.recipient(), clock.instant()),
                            NoticeRule.RECIPIENT_URGED,
                            wording.of("urged", values),
                            dossier.id().value(),
                            places.dossier(dossier.id().value()),
                            audience.staffOf(List.of(urged.recipient())))
                    .urgent();
        });
    }

    private static Map<String, String> values(Dossier dossier) {
        var values = new HashMap<String, String>();
        values.put("id", dossier.id().value());
        values.put("title", dossier.content().title());
        return values;
    }
}
