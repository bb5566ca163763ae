package vn.traoquyen.difficulty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.traoquyen.instrument.Instrument;
import vn.traoquyen.instrument.Instruments;
import vn.traoquyen.register.RegisterInquiry;

/** Difficulties with an instrument in force (phát sinh từ văn bản), found by its number and symbol or by its id. */
@Component
class InstrumentOrigins implements OriginSource {

    private static final int MOST = 200;

    private final Instruments instruments;
    private final RegisterInquiry register;
    private final Clock clock;

    InstrumentOrigins(Instruments instruments, RegisterInquiry register, Clock clock) {
        this.instruments = instruments;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public OriginKind kind() {
        return OriginKind.INSTRUMENT;
    }

    @Override
    public Optional<Origin> find(String reference) {
        return instruments.byIds(List.of(reference)).stream()
                .filter(Instrument::isIssued)
                .findFirst()
                .or(() -> bySymbol(reference))
                .map(found -> new Origin(kind(), found.id(), found.symbol() + ": " + found.subject()));
    }

    private Optional<Instrument> bySymbol(String symbol) {
        return register.on(LocalDate.now(clock), null, symbol, 0, MOST).items().stream()
                .map(RegisterInquiry.Entry::instrument)
                .filter(instrument -> symbol.equalsIgnoreCase(instrument.symbol()))
                .findFirst();
    }
}
