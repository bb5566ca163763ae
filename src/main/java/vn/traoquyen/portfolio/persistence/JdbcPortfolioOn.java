package vn.traoquyen.portfolio.persistence;

import java.time.LocalDate;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.traoquyen.portfolio.PortfolioOn;
import vn.traoquyen.portfolio.PowerOn;

/** The whole portfolio of a day in one statement, fetched in parts as it is read. */
@Component
class JdbcPortfolioOn implements PortfolioOn {

    private static final int ROWS_AT_A_TIME = 1000;

    private static final String SQL = PowerPages.AS_TOLD + """
                 , power_code, line.listed, opening, valid_on, reason, paper, recorded_by, recorded_at, proposed_by,
                   awaited, watcher, review_on
              from traoquyen.power_status_change line
                   join traoquyen.power on code = power_code
             where line.listed and known_on <= ? and told_until > ?
             order by line.lead_agency, code
            """;

    private final JdbcTemplate parts;

    JdbcPortfolioOn(DataSource database) {
        parts = new JdbcTemplate(database);
        parts.setFetchSize(ROWS_AT_A_TIME);
    }

    @Override
    public void forEach(LocalDate day, Consumer<PowerOn> reader) {
        parts.query(
                SQL,
                row -> {
                    reader.accept(new PowerOn(
                            PowerRow.read(row, 0), PowerHistory.read(row, 0).change()));
                },
                day,
                day);
    }
}
