package vn.traoquyen.register;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.instrument.Instrument;
import vn.traoquyen.instrument.Instruments;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.AgencyKind;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.Powers;
import vn.traoquyen.shared.Refusal;

/** What the register answers (tra cứu sổ theo dõi); everybody who works in the province may ask. */
@Service
public class RegisterInquiry {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._/-]{2,40}");

    private final Holdings holdings;
    private final Instruments instruments;
    private final Agencies agencies;
    private final Readers readers;
    private final Powers powers;

    RegisterInquiry(Holdings holdings, Instruments instruments, Agencies agencies, Readers readers, Powers powers) {
        this.holdings = holdings;
        this.instruments = instruments;
        this.agencies = agencies;
        this.readers = readers;
        this.powers = powers;
    }

    /** A holding with the instrument by which it is held (dòng của sổ). */
    public record Entry(Holding holding, Instrument instrument) {}

    public record Page(int page, int size, long total, List<Entry> items) {}

    /** An instrument with everything that is or was held by it. */
    public record Whole(Instrument instrument, List<Holding> holdings) {}

    /**
     * Who holds which power on a day, past or coming.
     *
     * @param holder an agency's code; a commune also holds what every commune holds; null: whoever
     * @param words null: whatever; the code of a power means that power alone
     */
    @Transactional(readOnly = true)
    public Page on(LocalDate day, String holder, String words, int page, int size) {
        readers.refuseOthers();
        var power = codeIn(words);
        var found = holdings.on(new RegisterSearch(
                day,
                holder == null ? null : holdingTogether(holder, day),
                power,
                words == null || power != null ? null : WordsOfHolding.in(words),
                page,
                size));
        return new Page(page, size, found.total(), withInstruments(found.items()));
    }

    /** Null where the words are not the code of a power. */
    private String codeIn(String words) {
        var text = words == null ? "" : words.strip();
        return CODE.matcher(text).matches() ? powers.find(text).map(Power::code).orElse(null) : null;
    }

    @Transactional(readOnly = true)
    public Whole instrument(String id) {
        readers.refuseOthers();
        var instrument = instruments.byIds(List.of(id)).stream()
                .filter(Instrument::isIssued)
                .findFirst()
                .orElseThrow(() -> new Refusal("register.notFound.instrument", Map.of("id", id)));
        return new Whole(instrument, holdings.ofInstrument(id));
    }

    /** Only a commune that is in being on the day holds what every commune holds. */
    private List<String> holdingTogether(String holder, LocalDate day) {
        if (holder.equals(Party.EVERY_COMMUNE)) {
            return List.of(holder);
        }
        var agency = agencies.byCode(holder);
        return agency.kind() == AgencyKind.COMMUNE && agency.isValidOn(day)
                ? List.of(holder, Party.EVERY_COMMUNE)
                : List.of(holder);
    }

    private List<Entry> withInstruments(List<Holding> found) {
        var known = instruments
                .byIds(found.stream().map(Holding::instrumentId).distinct().toList())
                .stream()
                .collect(toMap(Instrument::id, identity()));
        return found.stream()
                .map(holding -> new Entry(holding, Objects.requireNonNull(known.get(holding.instrumentId()))))
                .toList();
    }
}
