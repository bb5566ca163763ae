package vn.traoquyen.plan.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import vn.traoquyen.plan.CentralLetter;
import vn.traoquyen.plan.Plan;
import vn.traoquyen.plan.PlanStatus;

/** Reads rows of plans and of letters. */
final class PlanRow {

    private PlanRow() {}

    static CentralLetter letter(ResultSet row, int number) throws SQLException {
        return new CentralLetter(
                row.getLong("id"),
                row.getString("plan_id"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("agency"),
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                List.of((Integer[]) row.getArray("items").getArray()),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                row.getString("registered_by"));
    }

    static Plan plan(ResultSet row, int number) throws SQLException {
        return new Plan(
                row.getString("id"),
                PlanJson.read(row.getString("content")),
                PlanJson.items(row.getString("added")),
                PlanStatus.valueOf(row.getString("status")),
                (Integer) row.getObject("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("started_on", LocalDate.class),
                row.getString("close_reason"));
    }

    static OffsetDateTime moment(Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
