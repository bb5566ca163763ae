package vn.traoquyen.approval;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.portfolio.PortfolioService;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerImports;
import vn.traoquyen.portfolio.Powers;
import vn.traoquyen.portfolio.ProposedPower;
import vn.traoquyen.portfolio.TransferForm;

/**
 * Lets a test hand over whatever power it comes upon: before the next one, the sample powers are as they were, and no
 * dossier carries them.
 */
@Component
public class BorrowedPowers {

    private static final long BORROWED = -1;

    private final JdbcClient jdbc;
    private final Powers powers;
    private final PowerImports imports;
    private final PortfolioService portfolio;
    private final Clock clock;
    private Map<String, Power> before = Map.of();
    private long lastLine;
    private long lastHolding;

    BorrowedPowers(JdbcClient jdbc, Powers powers, PowerImports imports, PortfolioService portfolio, Clock clock) {
        this.jdbc = jdbc;
        this.powers = powers;
        this.imports = imports;
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
                "thử",
                "test");
    }

    @EventListener(ApplicationReadyEvent.class)
    void remember() {
        before = powers
                .byCodes(jdbc.sql("select code from traoquyen.power")
                        .query(String.class)
                        .list())
                .stream()
                .collect(toMap(Power::code, Function.identity()));
        lastLine = last("power_status_change");
        lastHolding = last("holding");
    }

    /** Takes back what was recorded of the sample powers since, figures and all, as if it had been one import of today. */
    @Transactional
    void giveBack() {
        forgetHoldings();
        jdbc.sql("delete from traoquyen.dossier_power where power_code like 'LS-%'")
                .update();
        jdbc.sql("delete from traoquyen.holding where id > ? and power_code = any(?)")
                .params(lastHolding, codes())
                .update();
        var borrowed = jdbc.sql("""
                        update traoquyen.power_status_change set import_id = ?
                         where id > ? and power_code = any(?) returning power_code
                        """)
                .params(BORROWED, lastLine, codes())
                .query(String.class)
                .set();
        imports.takeBack(
                BORROWED, LocalDate.EPOCH, borrowed.stream().map(before::get).toList());
    }

    private String[] codes() {
        return before.keySet().toArray(String[]::new);
    }

    private long last(String table) {
        return jdbc.sql("select coalesce(max(id), 0) from traoquyen." + table)
                .query(Long.class)
                .single();
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
