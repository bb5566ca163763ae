package vn.traoquyen.approval.engine;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.Dossier;
import vn.traoquyen.approval.DossierReading;
import vn.traoquyen.approval.DossierReading.Fact;
import vn.traoquyen.calendar.StageTerms;

/** What a form says of its dossier and of its own term: how long the stage may take, and by which rule. */
@Component
class StageFacts {

    private final DossierReading reading;
    private final StageTerms terms;

    StageFacts(DossierReading reading, StageTerms terms) {
        this.reading = reading;
        this.terms = terms;
    }

    List<Fact> of(String stage, Dossier dossier) {
        var content = dossier.content();
        var transferor = content.transferor() == null
                ? null
                : content.transferor().capacity().name();
        var term = terms.of(stage, content.procedure().name(), transferor);
        var facts = new ArrayList<>(reading.facts(dossier));
        facts.add(new Fact("Thời hạn của bước này", term.length() + " (" + term.source() + ")"));
        return facts;
    }
}
