package vn.traoquyen.notification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.traoquyen.deadline.ReachedLevel;
import vn.traoquyen.deadline.StageClock;
import vn.traoquyen.deadline.StageClocks;

/** The clocks that a test has laid out, and nothing else. */
record OpenWork(List<StageClock> open) implements StageClocks {

    @Override
    public Optional<StageClock> find(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<StageClock> openOf(String businessKey) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<StageClock> openFor(String holder, Collection<String> groups) {
        return open.stream().filter(stage -> holder.equals(stage.holder())).toList();
    }

    @Override
    public List<StageClock> of(String processKey, String businessKey) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ReachedLevel> levelsOf(Collection<String> ids) {
        throw new UnsupportedOperationException();
    }
}
