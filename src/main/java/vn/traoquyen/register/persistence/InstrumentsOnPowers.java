package vn.traoquyen.register.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.portfolio.WorkOnPowers;

/** The instruments by which powers are held today or will be (văn bản liên quan); everybody may know of them. */
@Repository
class InstrumentsOnPowers implements WorkOnPowers {

    private final JdbcClient jdbc;
    private final Clock clock;

    InstrumentsOnPowers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Work> on(Collection<String> powerCodes) {
        return jdbc.sql("""
                        select instrument.id, concat_ws(': ', symbol, subject) as title,
                               array_agg(distinct power_code order by power_code) as power_codes
                          from traoquyen.holding join traoquyen.instrument on instrument.id = instrument_id
                         where power_code = any(?) and not isempty(period) and (upper_inf(period) or upper(period) > ?)
                         group by instrument.id
                         order by instrument.id
                        """)
                .params(powerCodes.toArray(String[]::new), LocalDate.now(clock))
                .query((row, number) -> new Work(
                        Kind.INSTRUMENT,
                        row.getString("id"),
                        row.getString("title"),
                        "Đang có hiệu lực",
                        List.of((String[]) row.getArray("power_codes").getArray())))
                .list();
    }
}
