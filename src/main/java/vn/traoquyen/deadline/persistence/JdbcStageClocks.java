package vn.traoquyen.deadline.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.traoquyen.deadline.ReachedLevel;
import vn.traoquyen.deadline.RunningClock;
import vn.traoquyen.deadline.StageClock;
import vn.traoquyen.deadline.StageClocks;

/** Reads the clocks from their table. */
@Repository
class JdbcStageClocks implements StageClocks {

    private static final String OPEN = " where closed_at is null ";
    private static final String SOONEST = " order by due nulls last, id";

    private final JdbcClient jdbc;

    JdbcStageClocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<StageClock> find(String id) {
        return clocks(" where id = ?", id).findFirst();
    }

    @Override
    public List<StageClock> openOf(String businessKey) {
        return clocks(OPEN + "and business_key = ? order by opened_at, id", businessKey)
                .toList();
    }

    @Override
    public List<StageClock> open() {
        return clocks(OPEN + SOONEST).toList();
    }

    @Override
    public List<StageClock> openFor(String holder, Collection<String> groups) {
        return clocks(OPEN + "and (holder = ? or groups && ?::text[])" + SOONEST, holder, groups.toArray(String[]::new))
                .toList();
    }

    @Override
    public List<StageClock> of(String processKey, String businessKey) {
        return clocks(" where process_key = ? and business_key = ? order by opened_at, id", processKey, businessKey)
                .toList();
    }

    @Override
    public List<ReachedLevel> levelsOf(Collection<String> ids) {
        return jdbc.sql("select * from traoquyen.stage_level where clock_id = any (?) order by reached_at, level")
                .param(ids.toArray(String[]::new))
                .query((row, number) -> ClockRows.level(row))
                .list();
    }

    private java.util.stream.Stream<StageClock> clocks(String condition, Object... values) {
        StatementSpec statement = jdbc.sql(ClockRows.SELECT + condition);
        for (var value : values) {
            statement = statement.param(value);
        }
        return statement.query((row, number) -> ClockRows.clock(row)).list().stream()
                .map(RunningClock::clock);
    }
}
