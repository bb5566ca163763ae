package vn.traoquyen.approval.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.approval.Reconsideration;
import vn.traoquyen.approval.Reconsiderations;

/** Questions about powers in their table; a unique index holds that a power has one open question at most. */
@Repository
class JdbcReconsiderations implements Reconsiderations {

    private final JdbcClient jdbc;

    JdbcReconsiderations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void askAbout(Collection<String> powerCodes, long changeId, Instant now) {
        jdbc.sql("""
                        insert into traoquyen.power_reconsideration as asked (power_code, change_ids, asked_at)
                        select code, array[:change::bigint], :now from unnest(:codes) code order by code
                        on conflict (power_code) where answered_at is null
                        do update set change_ids = asked.change_ids || excluded.change_ids
                        """)
                .param("codes", array(powerCodes))
                .param("change", changeId)
                .param("now", moment(now))
                .update();
    }

    @Override
    public void askOnDay(Collection<String> powerCodes, LocalDate day, Instant now) {
        jdbc.sql("""
                        insert into traoquyen.power_reconsideration (power_code, change_ids, review_on, asked_at)
                        select code, '{}', :day, :now from unnest(:codes) code order by code
                        on conflict (power_code) where answered_at is null do nothing
                        """)
                .param("codes", array(powerCodes))
                .param("day", day)
                .param("now", moment(now))
                .update();
    }

    @Override
    public List<String> takeUnstarted(int most) {
        return jdbc.sql("""
                        select power_code from traoquyen.power_reconsideration
                         where answered_at is null and not started
                         order by power_code limit ? for update skip locked
                        """).param(most).query(String.class).list();
    }

    @Override
    public void started(Collection<String> powerCodes) {
        jdbc.sql("""
                        update traoquyen.power_reconsideration set started = true
                         where power_code = any(?) and answered_at is null
                        """).param(array(powerCodes)).update();
    }

    @Override
    public Optional<Reconsideration> open(String powerCode) {
        return jdbc.sql("""
                        select * from traoquyen.power_reconsideration
                         where power_code = ? and answered_at is null
                        """).param(powerCode).query(JdbcReconsiderations::read).optional();
    }

    @Override
    public Optional<Reconsideration> last(String powerCode) {
        return jdbc.sql("select * from traoquyen.power_reconsideration where power_code = ? order by id desc limit 1")
                .param(powerCode)
                .query(JdbcReconsiderations::read)
                .optional();
    }

    @Override
    public void answer(long id, Reconsideration.Answer answer, String reason, String by, Instant now) {
        jdbc.sql("""
                        update traoquyen.power_reconsideration
                           set answered_at = ?, answered_by = ?, outcome = ?, reason = ?
                         where id = ?
                        """).params(moment(now), by, answer.name(), reason, id).update();
    }

    @Override
    public void opened(long id, DossierId dossier) {
        jdbc.sql("update traoquyen.power_reconsideration set dossier_id = ? where id = ?")
                .params(dossier.value(), id)
                .update();
    }

    private static Reconsideration read(ResultSet row, int number) throws SQLException {
        return new Reconsideration(
                row.getLong("id"),
                row.getString("power_code"),
                List.of((Long[]) row.getArray("change_ids").getArray()),
                row.getObject("review_on", LocalDate.class),
                row.getString("reason"));
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static String[] array(Collection<String> codes) {
        return codes.toArray(String[]::new);
    }
}
