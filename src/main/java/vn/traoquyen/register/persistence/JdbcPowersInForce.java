package vn.traoquyen.register.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.approval.PowersInForce;

/** Looks into the register whether a power is held; what ended, in whatever way, may be proposed anew. */
@Repository
class JdbcPowersInForce implements PowersInForce {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcPowersInForce(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Set<String> of(Collection<String> powerCodes) {
        return powerCodes.isEmpty()
                ? Set.of()
                : jdbc.sql("""
                                select distinct power_code
                                  from traoquyen.holding
                                 where power_code = any(:codes)
                                   and not isempty(period) and (upper_inf(period) or upper(period) > :today)
                                """)
                        .param("codes", powerCodes.toArray(String[]::new))
                        .param("today", LocalDate.now(clock))
                        .query(String.class)
                        .set();
    }
}
