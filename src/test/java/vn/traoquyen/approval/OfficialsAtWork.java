package vn.traoquyen.approval;

import java.util.function.Consumer;
import vn.traoquyen.browser.Office;
import vn.traoquyen.browser.TaskForm;
import vn.traoquyen.browser.Tasklist;

/** Carries one dossier through the chain at the officials' own screens, and keeps a picture of every stage. */
class OfficialsAtWork {

    private final Office office;
    private final ApprovalChain chain;
    private final String track;
    private final String title;
    private DossierId dossier;
    private int stage;

    OfficialsAtWork(Office office, ApprovalChain chain, String track, String title) {
        this.office = office;
        this.chain = chain;
        this.track = track;
        this.title = title;
    }

    DossierId propose(String user, String form, Dossiers dossiers) {
        var tasklist = office.tasklistOf(user);
        var start = tasklist.startForm("Phê duyệt phân cấp, ủy quyền");
        start.fill("Trích yếu", title).choose("Hình thức giao quyền", form);
        keep(tasklist, "proposeDossier", user);
        tasklist.start();
        dossier = dossiers.search(new Dossiers.Search(null, null, title, 0, 1))
                .items()
                .get(0)
                .id();
        return dossier;
    }

    /** The official opens the task of this deed, takes it, fills its form and completes it. */
    void then(String user, String deed, Consumer<TaskForm> answers) {
        var tasklist = office.tasklistOf(user);
        try {
            open(tasklist, user, deed);
            answers.accept(tasklist.claim());
            keep(tasklist, deed, user);
            tasklist.complete();
        } catch (AssertionError | RuntimeException failure) {
            tasklist.screen().keepAs(track, "failed.png");
            throw failure;
        }
    }

    private void open(Tasklist tasklist, String user, String deed) {
        var task = chain.task(dossier, deed, user);
        tasklist.openTask(task.getName(), task.getId());
    }

    void keep(Tasklist tasklist, String deed, String user) {
        stage++;
        tasklist.screen().isFitForStaff().keepAs(track, "%02d-%s-%s.png".formatted(stage, deed, user));
    }
}
