package vn.traoquyen.register.web;

import java.time.LocalDate;
import vn.traoquyen.instrument.Instrument;

/** What the register says of an instrument. */
record InstrumentView(String id, String symbol, LocalDate issuedOn) {

    static InstrumentView of(Instrument instrument) {
        return new InstrumentView(instrument.id(), instrument.symbol(), instrument.issuedOn());
    }
}
