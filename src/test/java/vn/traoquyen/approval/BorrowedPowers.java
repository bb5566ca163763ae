package vn.traoquyen.approval;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.traoquyen.portfolio.PortfolioService;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.ProposedPower;
import vn.traoquyen.portfolio.TransferForm;

/**
 * Lets a test hand over whatever power it comes upon: before the next one, the sample powers are as they were, and no
 * dossier carries them.
 */
@Component
public class BorrowedPowers {

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
    public Power free(String agency) {
        return portfolio.proposeNew(
                new ProposedPower(
                        "Nhiệm vụ để thử, " + clock.instant(),
                        "khoản 1 Điều 5 Nghị định số 1/2026/NĐ-CP",
                        TransferForm.DELEGATION,
                        agency),
                "THU",
                "test");
    }

    @EventListener(ApplicationReadyEvent.class)
    void remember() {
        before = jdbc.sql("""
                        select code, status, instrument_symbol, issued_on, effective_on, valid_until, folded
                          from traoquyen.power where status <> 'COMPLETED'
                        """).query().listOfRows();
    }

    void giveBack() {
        forgetHoldings();
        jdbc.sql("delete from traoquyen.dossier_power where power_code like 'LS-%'")
                .update();
        before.forEach(power -> jdbc.sql("""
                        update traoquyen.power set status = :status, instrument_symbol = :instrument_symbol,
                            issued_on = :issued_on, effective_on = :effective_on, valid_until = :valid_until,
                            folded = :folded
                         where code = :code
                        """).params(power).update());
    }

    /** Whatever a test's instruments gave is held no longer, and what they ended goes on. */
    private void forgetHoldings() {
        jdbc.sql("delete from traoquyen.holding where instrument_id like 'HS-%' and power_code like 'LS-%'")
                .update();
        jdbc.sql("""
                        update traoquyen.holding set ended_on = null, end_kind = null, end_paper = null
                         where end_recorded_at is not null and power_code like 'LS-%'
                        """).update();
    }
}
