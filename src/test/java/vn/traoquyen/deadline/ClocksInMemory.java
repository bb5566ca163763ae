package vn.traoquyen.deadline;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.traoquyen.calendar.Term;
import vn.traoquyen.calendar.TermUnit;

/** Clocks without a database. */
class ClocksInMemory implements RunningClocks {

    private final Map<String, RunningClock> clocks = new LinkedHashMap<>();

    static RunningClock opened(Instant at, Instant due) {
        var clock = new StageClock(
                "task",
                "transferApproval",
                "HS-1",
                "signProposal",
                "Duyệt, ký tờ trình",
                Set.of("so-y-te.lanh-dao"),
                null,
                at,
                new Term(3, TermUnit.WORKING_DAY, "", true),
                due,
                true,
                0,
                null,
                null);
        return new RunningClock(
                clock, DueBasis.term(at), new EnginePlace("instance", "definition", "execution"), null, 0, 0);
    }

    RunningClock only() {
        return clocks.values().iterator().next();
    }

    @Override
    public void open(RunningClock clock) {
        clocks.put(clock.id(), clock);
    }

    @Override
    public Optional<RunningClock> take(String id) {
        return Optional.ofNullable(clocks.get(id));
    }

    @Override
    public Optional<RunningClock> takeAt(String execution) {
        return clocks.values().stream().findFirst();
    }

    @Override
    public List<RunningClock> takeOpenOf(String processInstance) {
        return List.copyOf(clocks.values());
    }

    @Override
    public List<RunningClock> takeOpenOfDefinition(String processDefinition) {
        return List.copyOf(clocks.values());
    }

    @Override
    public List<RunningClock> takeOpenOfProcess(String processKey) {
        return List.copyOf(clocks.values());
    }

    @Override
    public List<RunningClock> running() {
        return takeRunning();
    }

    @Override
    public List<RunningClock> takeRunning() {
        return clocks.values().stream().filter(one -> !one.clock().isHeld()).toList();
    }

    @Override
    public Optional<RunningClock> find(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void hold(String id, String holder) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean close(String id, End end, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void endedBy(String id, End end) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void reached(ReachedLevel level) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void move(Collection<RunningClock> moved) {
        moved.forEach(this::open);
    }
}
