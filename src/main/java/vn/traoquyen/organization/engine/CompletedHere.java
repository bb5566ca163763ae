package vn.traoquyen.organization.engine;

import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import vn.traoquyen.organization.Official;

/** Remembers which task the engine's present command completes, and in whose stead. */
class CompletedHere implements Session {

    private TaskEntity task;
    private Optional<Official> behalf;

    static void is(TaskEntity task) {
        var here = Context.getCommandContext().getSession(CompletedHere.class);
        here.task = task;
        here.behalf = null;
    }

    /** Asks once for each task; nothing where no task is being completed. */
    static Optional<Official> behalf(Function<TaskEntity, Optional<Official>> ask) {
        var context = Context.getCommandContext();
        if (context == null) {
            return Optional.empty();
        }
        var here = context.getSession(CompletedHere.class);
        if (here.task == null) {
            return Optional.empty();
        }
        if (here.behalf == null) {
            here.behalf = ask.apply(here.task);
        }
        return here.behalf;
    }

    @Override
    public void flush() {
        // it writes nothing
    }

    @Override
    public void close() {
        task = null;
    }

    static class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return CompletedHere.class;
        }

        @Override
        public Session openSession() {
            return new CompletedHere();
        }
    }
}
