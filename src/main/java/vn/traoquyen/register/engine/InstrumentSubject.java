package vn.traoquyen.register.engine;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.traoquyen.engine.TaskSubject;
import vn.traoquyen.instrument.Instruments;

/** A task of an instrument in force is about that instrument. */
@Component
class InstrumentSubject implements TaskSubject {

    private final Instruments instruments;

    InstrumentSubject(Instruments instruments) {
        this.instruments = instruments;
    }

    @Override
    public String processKey() {
        return TransferMonitoringProcess.KEY;
    }

    @Override
    public Optional<Subject> of(String businessKey) {
        return instruments
                .ofDossier(businessKey)
                .map(instrument -> new Subject(
                        instrument.symbol() + ": " + instrument.subject(),
                        businessKey + ": " + instrument.symbol() + ", " + instrument.subject()));
    }
}
