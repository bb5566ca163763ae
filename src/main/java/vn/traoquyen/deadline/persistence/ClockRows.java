package vn.traoquyen.deadline.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import vn.traoquyen.calendar.Term;
import vn.traoquyen.calendar.TermUnit;
import vn.traoquyen.deadline.DueBasis;
import vn.traoquyen.deadline.EnginePlace;
import vn.traoquyen.deadline.ReachedLevel;
import vn.traoquyen.deadline.RunningClock;
import vn.traoquyen.deadline.StageClock;

/** Rows of the tables of clocks, as the domain says them. */
class ClockRows {

    static final String SELECT = "select * from traoquyen.stage_clock";

    private ClockRows() {}

    static RunningClock clock(ResultSet row) throws SQLException {
        var clock = new StageClock(
                row.getString("id"),
                row.getString("process_key"),
                row.getString("business_key"),
                row.getString("stage"),
                row.getString("name"),
                texts(row, "groups"),
                row.getString("holder"),
                moment(row, "opened_at"),
                term(row),
                moment(row, "due"),
                row.getBoolean("confirmed"),
                row.getInt("level"),
                moment(row, "held_at"),
                moment(row, "closed_at"));
        var basis = new DueBasis(
                DueBasis.Kind.valueOf(row.getString("basis")),
                moment(row, "basis_from"),
                row.getObject("basis_minutes", Long.class),
                row.getObject("basis_day", LocalDate.class));
        var place = new EnginePlace(
                row.getString("process_instance_id"),
                row.getString("process_definition_id"),
                row.getString("execution_id"));
        return new RunningClock(
                clock,
                basis,
                place,
                row.getObject("remaining_minutes", Long.class),
                row.getLong("held_minutes"),
                row.getInt("extensions"));
    }

    private static Term term(ResultSet row) throws SQLException {
        return new Term(
                row.getInt("term_amount"),
                TermUnit.valueOf(row.getString("term_unit")),
                row.getString("term_source"),
                row.getBoolean("term_confirmed"));
    }

    static ReachedLevel level(ResultSet row) throws SQLException {
        return new ReachedLevel(
                row.getString("clock_id"),
                moment(row, "due"),
                row.getInt("level"),
                moment(row, "reached_at"),
                row.getString("rule"),
                texts(row, "recipients"),
                row.getBoolean("at_once"));
    }

    static OffsetDateTime at(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }
}
