package vn.traoquyen.deadline.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import vn.traoquyen.calendar.Deadline;

/**
 * The deadlines that were found within one command of the engine: timers, due date and clock of a task ask one after the
 * other and must hear the same.
 */
class FoundDeadlines implements Session {

    private final Map<String, Deadline> found = new HashMap<>();

    static Deadline of(String occasion, Supplier<Deadline> search) {
        var command = Context.getCommandContext();
        return command == null
                ? search.get()
                : command.getSession(FoundDeadlines.class).find(occasion, search);
    }

    private Deadline find(String occasion, Supplier<Deadline> search) {
        var known = found.get(occasion);
        if (known == null) {
            known = search.get();
            found.put(occasion, known);
        }
        return known;
    }

    @Override
    public void flush() {
        // nothing to write
    }

    @Override
    public void close() {
        found.clear();
    }

    static class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return FoundDeadlines.class;
        }

        @Override
        public Session openSession() {
            return new FoundDeadlines();
        }
    }
}
