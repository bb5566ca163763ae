package vn.traoquyen.portfolio.persistence;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.traoquyen.portfolio.persistence.FigureMove.Cell;

/**
 * Keeps the figures of the portfolio in step with its history, in the same transaction.
 *
 * <p>They are written as the last thing before the commit, agency by agency in one order: who waits here for another
 * holds nothing that the other could still want, so that nobody waits for ever, and for a moment only.
 */
@Component
class FigureLedger {

    private static final String LOCK = """
            select pg_advisory_xact_lock(hashtext('traoquyen.portfolio_figure'), place)
              from (select distinct hashtext(agency) as place from unnest(:agencies::text[]) as agency order by place) one
            """;

    /** A new day begins with the total of the day before it; every day from the first change on is moved. */
    private static final String WRITE = """
            with change as (
                select * from unnest(:agencies::text[], :series::text[], :forms::text[], :statuses::text[],
                                     :days::date[], :deltas::int[])
                           as one (lead_agency, series, form, status, day, delta)),
            touched as (
                select lead_agency, series, form, status, day from change
                 union
                select figure.lead_agency, figure.series, figure.form, figure.status, figure.day
                  from (select lead_agency, series, form, status, min(day) as first from change group by 1, 2, 3, 4) one
                       join traoquyen.portfolio_figure figure using (lead_agency, series, form, status)
                 where figure.day > one.first),
            moved as (
                select lead_agency, series, form, status, day,
                       sum(coalesce(delta, 0)) over (
                           partition by lead_agency, series, form, status order by day) as moved
                  from touched left join change using (lead_agency, series, form, status, day))
            insert into traoquyen.portfolio_figure (lead_agency, series, form, status, day, total)
            select lead_agency, series, form, status, day,
                   moved + coalesce((select before.total
                                       from traoquyen.portfolio_figure before
                                      where before.lead_agency = moved.lead_agency and before.series = moved.series
                                        and before.form = moved.form and before.status = moved.status
                                        and before.day <= moved.day
                                      order by before.day desc
                                      limit 1), 0)
              from moved
                on conflict (lead_agency, series, form, status, day) do update set total = excluded.total
             where portfolio_figure.total <> excluded.total
            """;

    private final JdbcClient jdbc;

    FigureLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Remembers the moves until the transaction is about to commit. */
    void move(Collection<FigureMove> moves) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Figures are kept in the transaction of their history");
        }
        pending().add(moves);
    }

    private PendingFigures pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(PendingFigures.class::isInstance)
                .map(PendingFigures.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var pending = new PendingFigures(this::write);
                    TransactionSynchronizationManager.registerSynchronization(pending);
                    return pending;
                });
    }

    private void write(Map<Cell, Integer> moves) {
        jdbc.sql(LOCK)
                .param("agencies", column(moves, Cell::leadAgency))
                .query()
                .listOfRows();
        jdbc.sql(WRITE)
                .param("agencies", column(moves, Cell::leadAgency))
                .param("series", column(moves, Cell::series))
                .param("forms", column(moves, Cell::form))
                .param("statuses", column(moves, Cell::status))
                .param("days", column(moves, cell -> cell.day().toString()))
                .param("deltas", moves.values().stream().map(String::valueOf).toArray(String[]::new))
                .update();
    }

    private static String[] column(Map<Cell, Integer> moves, Function<Cell, String> value) {
        return moves.keySet().stream().map(value).toArray(String[]::new);
    }
}
