package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.approval.Dossiers;

/** Puts the dossier's title behind the name of its task: in a list, ten tasks of one stage must be told apart. */
@Component
class NameTaskListener implements TaskListener {

    private static final int LONGEST_NAME = 255;

    private final Dossiers dossiers;

    NameTaskListener(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void notify(DelegateTask task) {
        DossierId id = TransferApprovalProcess.dossierOf(task);
        dossiers.find(id).ifPresent(dossier -> {
            var title = dossier.content().title();
            var name = task.getName() + " – " + title;
            task.setName(name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…");
            task.setDescription(id.value() + ": " + title);
        });
    }
}
