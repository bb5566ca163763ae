package vn.traoquyen.approval.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.Dossier;
import vn.traoquyen.approval.DossierReading;
import vn.traoquyen.approval.DossierReading.Fact;
import vn.traoquyen.calendar.StageQuestion;
import vn.traoquyen.calendar.StageReading;

/** What a form says of its dossier and of its own term: until when, by which rule, and which days do not count. */
@Component
class StageFacts {

    private final DossierReading reading;
    private final StageReading stages;

    StageFacts(DossierReading reading, StageReading stages) {
        this.reading = reading;
        this.stages = stages;
    }

    List<Fact> of(String stage, DelegateTask task, Dossier dossier) {
        var facts = new ArrayList<>(reading.facts(dossier));
        facts.add(new Fact(
                "Thời hạn của bước này", stages.of(question(stage, dossier), task.getCreateTime(), task.getDueDate())));
        return facts;
    }

    private static StageQuestion question(String stage, Dossier dossier) {
        var content = dossier.content();
        var kind = dossier.instrumentKind();
        return new StageQuestion(
                stage,
                null,
                dossier.form().name(),
                content.procedure().name(),
                content.transferor() == null
                        ? null
                        : content.transferor().capacity().name(),
                kind == null ? null : kind.name());
    }
}
