package vn.traoquyen.approval;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.traoquyen.portfolio.PortfolioService;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.ProposedPower;
import vn.traoquyen.portfolio.TransferForm;

/** Lets a test hand over whatever power it comes upon, and gives the powers back as they were: others want them too. */
@TestComponent
class BorrowedPowers {

    private final JdbcClient jdbc;
    private final PortfolioService portfolio;
    private final Clock clock;
    private List<Map<String, Object>> before = List.of();

    BorrowedPowers(JdbcClient jdbc, PortfolioService portfolio, Clock clock) {
        this.jdbc = jdbc;
        this.portfolio = portfolio;
        this.clock = clock;
    }

    /** A power that this agency leads and that no dossier carries. */
    Power free(String agency) {
        return portfolio.proposeNew(
                new ProposedPower(
                        "Nhiệm vụ để thử, " + clock.instant(),
                        "khoản 1 Điều 5 Nghị định số 1/2026/NĐ-CP",
                        TransferForm.DELEGATION,
                        agency),
                "THU",
                "test");
    }

    void borrow() {
        before = jdbc.sql("""
                        select code, status, instrument_symbol, issued_on, effective_on, valid_until, folded
                          from traoquyen.power where status <> 'COMPLETED'
                        """).query().listOfRows();
    }

    void giveBack() {
        before.forEach(power -> jdbc.sql("""
                        update traoquyen.power set status = :status, instrument_symbol = :instrument_symbol,
                            issued_on = :issued_on, effective_on = :effective_on, valid_until = :valid_until,
                            folded = :folded
                         where code = :code
                        """).params(power).update());
    }
}
