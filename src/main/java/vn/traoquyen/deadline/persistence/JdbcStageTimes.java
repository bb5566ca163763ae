package vn.traoquyen.deadline.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;
import vn.traoquyen.deadline.StageTimes;

/** Reads the stages of a time row by row, so that a year of a whole province needs no more memory than a day. */
@Repository
class JdbcStageTimes implements StageTimes {

    private static final int AT_A_TIME = 1000;

    private final JdbcTemplate jdbc;

    JdbcStageTimes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void each(Instant from, Instant to, String agency, Consumer<StageTime> reader) {
        jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement("""
                            select process_key, business_key, stage, split_part(name, ' – ', 1) as name, agency, opened_at,
                                   due, held_at, closed_at, remaining_minutes, held_minutes
                              from traoquyen.stage_clock
                             where opened_at < ? and (closed_at is null or closed_at >= ?)
                               and (?::text is null or agency = ?)
                             order by process_key, opened_at, id
                            """);
                    statement.setFetchSize(AT_A_TIME);
                    statement.setObject(1, ClockRows.at(to));
                    statement.setObject(2, ClockRows.at(from));
                    statement.setString(3, agency);
                    statement.setString(4, agency);
                    return statement;
                },
                (RowCallbackHandler) row -> reader.accept(stage(row)));
    }

    private static StageTime stage(ResultSet row) throws SQLException {
        return new StageTime(
                row.getString("process_key"),
                row.getString("business_key"),
                row.getString("stage"),
                row.getString("name"),
                row.getString("agency"),
                ClockRows.moment(row, "opened_at"),
                ClockRows.moment(row, "due"),
                ClockRows.moment(row, "held_at"),
                ClockRows.moment(row, "closed_at"),
                row.getObject("remaining_minutes", Long.class),
                row.getLong("held_minutes"));
    }
}
