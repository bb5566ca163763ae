package vn.traoquyen.approval.engine;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.approval.Dossiers;
import vn.traoquyen.engine.ModelBean;

/** When a dossier that rests is to be looked at again. */
@Component
@ModelBean
public class DossierPause {

    private final Dossiers dossiers;
    private final Clock clock;

    DossierPause(Dossiers dossiers, Clock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** The morning of the day that was set, in the zone of the offices. */
    public Date reviewOn(DelegateExecution execution) {
        var dossier =
                dossiers.find(DossierId.of(execution.getProcessBusinessKey())).orElseThrow();
        return Date.from(
                dossier.pause().reviewOn().atStartOfDay(clock.getZone()).toInstant());
    }
}
