package vn.traoquyen.register.persistence;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which watches are to begin, to stop or to be looked at next; what another node is at work on is left out. */
class MonitoringQueue {

    private static final String TAKEN = " for update skip locked";

    private static final String UNSTARTED = """
            select instrument_id from traoquyen.monitoring
             where started_at is null and over_at is null and withdrawn_at is null
             order by wanted_at, instrument_id limit :most
            """;

    private final JdbcClient jdbc;

    MonitoringQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> unstarted(int most) {
        return list(UNSTARTED, most);
    }

    List<String> takeUnstarted(int most) {
        return list(UNSTARTED + TAKEN, most);
    }

    List<String> takeWithdrawn(int most) {
        return list("""
                select instrument_id from traoquyen.monitoring where withdrawn_at is not null
                 order by instrument_id limit :most
                """ + TAKEN, most);
    }

    List<String> takeOutdated(int most) {
        return list("""
                select instrument_id from traoquyen.monitoring
                 where outdated_at is not null and withdrawn_at is null
                 order by outdated_at, instrument_id limit :most
                """ + TAKEN, most);
    }

    void followed(Collection<String> instrumentIds) {
        jdbc.sql("update traoquyen.monitoring set outdated_at = null where instrument_id = any(:ids)")
                .param("ids", instrumentIds.toArray(String[]::new))
                .update();
    }

    void remove(Collection<String> instrumentIds) {
        jdbc.sql("delete from traoquyen.monitoring where instrument_id = any(:ids)")
                .param("ids", instrumentIds.toArray(String[]::new))
                .update();
    }

    void forgetWarnings(String instrumentId) {
        jdbc.sql("update traoquyen.monitoring set last_warning = null where instrument_id = :id")
                .param("id", instrumentId)
                .update();
    }

    private List<String> list(String wanted, int most) {
        return jdbc.sql(wanted).param("most", most).query(String.class).list();
    }
}
