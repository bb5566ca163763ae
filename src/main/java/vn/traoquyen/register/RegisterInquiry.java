package vn.traoquyen.register;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.traoquyen.instrument.Instrument;

/** What the register answers (tra cứu sổ theo dõi); everybody who works in the province may ask. */
@Service
public class RegisterInquiry {

    /** A holding with the instrument by which it is held. */
    public record Entry(Holding holding, Instrument instrument) {}

    public record Page(int page, int size, long total, List<Entry> items) {}

    /** Who holds which power on a day, past or coming; a commune also holds what every commune holds. */
    public Page on(LocalDate day, String holder, String words, int page, int size) {
        throw new UnsupportedOperationException();
    }
}
