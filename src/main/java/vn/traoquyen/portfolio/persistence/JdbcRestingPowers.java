package vn.traoquyen.portfolio.persistence;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.portfolio.RestingPowers;

/** Reads the day to look again out of the line of history that holds last. */
@Repository
class JdbcRestingPowers implements RestingPowers {

    private final JdbcClient jdbc;

    JdbcRestingPowers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> dueOn(LocalDate day) {
        return jdbc.sql("""
                        select code
                          from traoquyen.power
                               cross join lateral (select review_on from traoquyen.power_status_change
                                                    where power_code = code
                                                    order by valid_on desc, id desc limit 1) last
                         where status = 'PAUSED' and listed and last.review_on <= ?
                         order by code
                        """).param(day).query(String.class).list();
    }
}
