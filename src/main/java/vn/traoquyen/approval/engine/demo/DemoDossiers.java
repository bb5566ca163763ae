package vn.traoquyen.approval.engine.demo;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.traoquyen.approval.Dossiers;
import vn.traoquyen.approval.engine.demo.DemoScript.Step;
import vn.traoquyen.approval.engine.demo.DemoScript.Story;
import vn.traoquyen.engine.DemoWorkWanted;
import vn.traoquyen.organization.Province;

/**
 * Gives an empty demo province dossiers in every stage (hồ sơ dùng thử), so that each official finds work in his list.
 * Each dossier is one transaction together with the count of those told so far: a start that was cut short is taken up
 * again, and nodes that start together take turns.
 */
@Component
@DemoWorkWanted
class DemoDossiers {

    private static final Logger LOG = LoggerFactory.getLogger(DemoDossiers.class);
    private static final String TOLD = "traoquyen.demoDossiers";

    private final DemoScript script = DemoScript.read();
    private final DemoHands hands;
    private final Dossiers dossiers;
    private final Province province;
    private final ManagementService management;
    private final ProcessEngineConfigurationImpl engine;
    private final TransactionOperations transaction;
    private volatile boolean stopped;

    DemoDossiers(
            DemoHands hands,
            Dossiers dossiers,
            Province province,
            ManagementService management,
            ProcessEngineConfiguration engine,
            TransactionOperations transaction) {
        this.hands = hands;
        this.dossiers = dossiers;
        this.province = province;
        this.management = management;
        this.engine = (ProcessEngineConfigurationImpl) engine;
        this.transaction = transaction;
    }

    /** Tells every story that has not been told yet; none in another province, and none where work has begun. */
    void tell() {
        if (province.code().equals(script.province())) {
            for (int next = told(); next < script.dossiers().size() && !stopped; next = told()) {
                tellOrSkip(next);
            }
        }
    }

    /** The dossier that is being told is left to the next start. */
    void stop() {
        stopped = true;
    }

    /** How many stories are behind us: all of them where people have begun to work without them. */
    private int told() {
        var told = management.getProperties().get(TOLD);
        if (told != null) {
            return Integer.parseInt(told);
        }
        var any = dossiers.search(new Dossiers.Search(null, null, null, 0, 1));
        return any.total() == 0 ? 0 : script.dossiers().size();
    }

    private void tellOrSkip(int next) {
        var story = script.dossiers().get(next);
        try {
            inTurn(next, () -> tell(story));
        } catch (RuntimeException failure) {
            if (!stopped) {
                LOG.warn("Bỏ qua hồ sơ dùng thử «{}»: {}", story.title(), failure.getMessage());
                inTurn(next, () -> {});
            }
        }
    }

    private void inTurn(int next, Runnable story) {
        transaction.executeWithoutResult(started -> {
            oneNodeAtATime();
            if (told() == next) {
                story.run();
                management.setProperty(TOLD, String.valueOf(next + 1));
            }
        });
    }

    private void tell(Story story) {
        var dossier = hands.propose(story.by(), story.title(), story.form());
        for (var step : story.steps()) {
            if (stopped) {
                throw new IllegalStateException("stopped");
            }
            tell(dossier, step);
        }
    }

    private void tell(String dossier, Step step) {
        if (step.passes() != null) {
            hands.pass(dossier, step.passes());
        } else {
            step.by().forEach(user -> hands.complete(dossier, step.does(), user, step.with()));
        }
    }

    private void oneNodeAtATime() {
        engine.getCommandExecutorTxRequired().execute((CommandContext context) -> {
            context.getPropertyManager().acquireExclusiveLockForStartup();
            return null;
        });
    }
}
