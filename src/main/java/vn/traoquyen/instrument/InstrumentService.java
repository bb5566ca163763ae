package vn.traoquyen.instrument;

import static vn.traoquyen.instrument.IssuerCapacity.COUNCIL;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.shared.OfficeTime;
import vn.traoquyen.shared.PlainText;
import vn.traoquyen.shared.Refusal;

/** Everything that can happen to an instrument (văn bản): prepared at signing, numbered, released. */
@Service
@Transactional
public class InstrumentService {

    private final Instruments instruments;
    private final NumberBooks books;
    private final DecisionPaper paper;
    private final InstrumentSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public InstrumentService(
            Instruments instruments,
            NumberBooks books,
            DecisionPaper paper,
            InstrumentSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.instruments = instruments;
        this.books = books;
        this.paper = paper;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Draws the decision up for signing, with room for number and date; a new draft replaces an unnumbered one. */
    public Instrument prepare(InstrumentDraft draft) {
        DraftRules.check(draft);
        instruments.lock(draft.dossierId()).ifPresent(InstrumentService::refuseIfIssued);
        instruments.prepare(draft, print(draft, Stamp.blank(draft, Year.from(today()))));
        return prepared(draft.dossierId());
    }

    /** What was signed is void before it has its number; it will be drawn up anew. */
    public void discard(String dossierId) {
        instruments.discard(dossierId);
    }

    /**
     * Enters the instrument in the number book of its issuer (vào sổ, cấp số), dated today. One that has its number
     * keeps it. Call it last in the transaction: the book is held until the end.
     */
    public Instrument assignNumber(String dossierId) {
        var instrument = locked(dossierId);
        if (instrument.isIssued()) {
            return instrument;
        }
        var draft = instruments.draft(dossierId);
        var issuer = draft.issuer();
        if (issuer.capacity() == COUNCIL) {
            throw new Refusal("instrument.numberedElsewhere", Map.of("issuer", issuer.agencyName()));
        }
        var today = today();
        refuseIfTooLate(draft, today);
        var number = books.next(NumberBook.of(issuer, draft.kind(), today.getYear(), settings));
        var symbol = InstrumentSymbol.of(number, today.getYear(), draft.kind(), issuer, settings.padding(draft.kind()));
        return issue(draft, number, symbol, today);
    }

    /** Records number and date of an instrument that was numbered elsewhere, as a council's resolution is. */
    public Instrument recordNumber(String dossierId, String symbol, LocalDate issuedOn) {
        refuseIfIssued(locked(dossierId));
        var written = PlainText.line(symbol);
        if (!written.matches("\\d{1,6}[a-z]?(/\\d{4})?/[\\p{L}\\d-]{2,40}")) {
            throw new Refusal("instrument.symbolMalformed", Map.of("symbol", written));
        }
        if (issuedOn == null) {
            throw new Refusal("instrument.incomplete", Map.of("missing", "ngày ban hành"));
        }
        if (issuedOn.isAfter(today())) {
            throw new Refusal("instrument.issuedInFuture", Map.of("issuedOn", PaperDate.brief(issuedOn)));
        }
        var draft = instruments.draft(dossierId);
        refuseIfTooLate(draft, issuedOn);
        return issue(draft, null, written, issuedOn);
    }

    public Instrument release(String dossierId, Release release) {
        var instrument = locked(dossierId);
        if (!instrument.isIssued()) {
            throw new Refusal("instrument.notNumbered");
        }
        if (instrument.isReleased()) {
            throw new Refusal("instrument.alreadyReleased", Map.of("symbol", instrument.symbol()));
        }
        var at = release.releasedAt() == null ? clock.instant() : release.releasedAt();
        var day = LocalDate.ofInstant(at, OfficeTime.ZONE);
        if (at.isAfter(clock.instant()) || day.isBefore(instrument.issuedOn())) {
            throw new Refusal(
                    "instrument.releaseDate",
                    Map.of("releasedOn", PaperDate.brief(day), "issuedOn", PaperDate.brief(instrument.issuedOn())));
        }
        var released = new Release(at, release.channels(), release.sentTo());
        instruments.release(dossierId, released);
        events.publishEvent(new InstrumentReleased(dossierId, instrument.symbol(), released));
        return prepared(dossierId);
    }

    /** The decision as it would be drawn up now; nothing is kept. */
    public byte[] preview(InstrumentDraft draft) {
        DraftRules.check(draft);
        return print(draft, Stamp.blank(draft, Year.from(today())));
    }

    @Transactional(readOnly = true)
    public Optional<Instrument> ofDossier(String dossierId) {
        return instruments.ofDossier(dossierId);
    }

    /** The decision as a .docx file, as it stands now. */
    @Transactional(readOnly = true)
    public byte[] document(String dossierId) {
        var instrument = prepared(dossierId);
        return instruments
                .document(dossierId)
                .orElseThrow(() -> new Refusal("instrument.noDocument", Map.of("issuer", instrument.issuerName())));
    }

    private Instrument issue(InstrumentDraft draft, Integer number, String symbol, LocalDate issuedOn) {
        var document = print(draft, Stamp.of(symbol, issuedOn));
        if (!instruments.issue(draft.dossierId(), number, symbol, issuedOn, document)) {
            throw new Refusal(
                    "instrument.symbolTaken", Map.of("symbol", symbol, "year", String.valueOf(issuedOn.getYear())));
        }
        var issued = prepared(draft.dossierId());
        events.publishEvent(new InstrumentIssued(
                issued.id(),
                issued.kind(),
                issued.form(),
                issued.symbol(),
                issued.subject(),
                issued.issuedOn(),
                issued.effectiveOn(),
                issued.validUntil()));
        return issued;
    }

    private byte[] print(InstrumentDraft draft, Stamp stamp) {
        return draft.issuer().capacity() == COUNCIL ? null : paper.print(draft, stamp);
    }

    private Instrument prepared(String dossierId) {
        return instruments.ofDossier(dossierId).orElseThrow(() -> notPrepared(dossierId));
    }

    private Instrument locked(String dossierId) {
        return instruments.lock(dossierId).orElseThrow(() -> notPrepared(dossierId));
    }

    private static Refusal notPrepared(String dossierId) {
        return new Refusal("instrument.notPrepared", Map.of("dossierId", dossierId));
    }

    private static void refuseIfIssued(Instrument instrument) {
        if (instrument.isIssued()) {
            throw new Refusal("instrument.alreadyNumbered", Map.of("symbol", instrument.symbol()));
        }
    }

    /** A decision that waited for its number may not reach back, nor begin when it is already over. */
    private static void refuseIfTooLate(InstrumentDraft draft, LocalDate issuedOn) {
        if (draft.effectiveOn() != null && draft.effectiveOn().isBefore(issuedOn)) {
            throw new Refusal(
                    "instrument.effectBeforeIssue",
                    Map.of(
                            "effectiveOn", PaperDate.brief(draft.effectiveOn()),
                            "issuedOn", PaperDate.brief(issuedOn)));
        }
        if (draft.validUntil() != null && draft.validUntil().isBefore(issuedOn)) {
            throw new Refusal(
                    "instrument.endBeforeIssue",
                    Map.of(
                            "validUntil", PaperDate.brief(draft.validUntil()),
                            "issuedOn", PaperDate.brief(issuedOn)));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
