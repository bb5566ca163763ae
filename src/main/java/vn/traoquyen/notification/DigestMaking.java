package vn.traoquyen.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.DossierLeads;
import vn.traoquyen.deadline.StageClock;
import vn.traoquyen.deadline.StageClocks;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.Charge;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Officials;

/** Makes everybody's digest of one morning from one look at all open work (lập bản tin sáng). */
@Component
class DigestMaking {

    private final StageClocks work;
    private final DossierLeads leads;
    private final DigestText text;
    private final LetterMaking letters;
    private final Addresses addresses;
    private final Officials officials;
    private final Agencies agencies;
    private final Preferences preferences;
    private final StandIns standIns;
    private final Notices notices;

    DigestMaking(
            StageClocks work,
            DossierLeads leads,
            DigestText text,
            LetterMaking letters,
            Addresses addresses,
            Officials officials,
            Agencies agencies,
            Preferences preferences,
            Notices notices,
            StandIns standIns) {
        this.work = work;
        this.leads = leads;
        this.text = text;
        this.letters = letters;
        this.addresses = addresses;
        this.officials = officials;
        this.agencies = agencies;
        this.preferences = preferences;
        this.standIns = standIns;
        this.notices = notices;
    }

    /**
     * Those who have nothing to do, no mailbox or no wish for a digest get none.
     *
     * @param since when the digests before were made
     */
    Digests of(LocalDate day, Instant since) {
        var open = work.open().stream().filter(stage -> !stage.isHeld()).toList();
        var desks = Desks.of(
                open,
                leads.of(open.stream().map(StageClock::businessKey).distinct().toList()),
                notices.withoutLetterSince(since));
        var morning = text.on(day, since);
        var made = new ArrayList<Letter>();
        var told = new HashMap<Long, String>();
        readers(day)
                .forEach(reader -> addresses
                        .of(reader.recipient())
                        .flatMap(address -> morning.of(
                                        reader.recipient(), addresses.nameOf(reader.recipient()), desks.of(reader))
                                .map(content -> letters.letter(reader.recipient(), address, content)
                                        .digest(day)))
                        .ifPresent(letter -> {
                            made.add(letter);
                            desks.of(reader).news().forEach(notice -> told.put(notice.id(), letter.id()));
                        }));
        return new Digests(made, told);
    }

    /**
     * The digests of one morning (các bản tin của một buổi sáng).
     *
     * @param told the digest that tells each notice of which there was no other letter
     */
    record Digests(List<Letter> letters, Map<Long, String> told) {}

    private Stream<Reader> readers(LocalDate day) {
        var chosen = preferences.all();
        return Stream.concat(
                officials.all().stream()
                        .map(official -> Reader.of(official, standIns.chargesOf(official.userId())))
                        .filter(reader -> wantsDigest(reader, chosen)),
                agencies.validOn(day).stream().map(Agency::code).map(Reader::of));
    }

    private static boolean wantsDigest(Reader reader, Map<Recipient, NoticeChannel> chosen) {
        return chosen.getOrDefault(reader.recipient(), Preferences.DEFAULT).hasDigest();
    }

    /**
     * Somebody who may get a digest (người nhận bản tin).
     *
     * @param group of a person; null for an agency's mailbox, which hears of all its groups
     * @param charges whose work he does besides his own
     */
    record Reader(Recipient recipient, String agency, String group, List<Charge> charges) {

        static Reader of(Official official, List<Charge> charges) {
            return new Reader(
                    Recipient.person(official.userId()),
                    official.agencyCode(),
                    official.group().toString(),
                    charges);
        }

        static Reader of(String agency) {
            return new Reader(Recipient.unit(agency), agency, null, List.of());
        }

        Optional<String> account() {
            return group == null ? Optional.empty() : Optional.of(recipient.code());
        }
    }
}
