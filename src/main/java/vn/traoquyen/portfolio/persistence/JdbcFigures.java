package vn.traoquyen.portfolio.persistence;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.portfolio.Figure;
import vn.traoquyen.portfolio.Figures;
import vn.traoquyen.portfolio.Knowledge;
import vn.traoquyen.portfolio.PowerSearch;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.TransferForm;

/** Reads the figures out of their ledger: one look into the index for each agency, form and status. */
@Repository
class JdbcFigures implements Figures {

    private static final String LAST = """
            with recursive agency (code) as (
                select min(lead_agency) from traoquyen.portfolio_figure
                 union all
                select (select min(lead_agency) from traoquyen.portfolio_figure where lead_agency > code)
                  from agency
                 where code is not null)
            select code as lead_agency, form, status, total
              from agency
                   cross join (values ('DECENTRALIZATION'), ('DELEGATION')) as forms (form)
                   cross join (values ('IN_PROGRESS'), ('COMPLETED'), ('PAUSED'), ('DECLINED')) as statuses (status)
                   cross join lateral (
                       select total
                         from traoquyen.portfolio_figure figure
                        where figure.lead_agency = code and figure.series = :series and figure.form = forms.form
                          and figure.status = statuses.status and figure.day <= :day
                        order by figure.day desc
                        limit 1) last
             where total > 0
            """;

    private static final String COUNT = "select coalesce(sum(total), 0) from (" + LAST + """
            and (:agency::text is null or code = :agency) and (:form::text is null or form = :form)
            and (:status::text is null or status = :status)) one
            """;

    /** After every day on which something was recorded. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;

    JdbcFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Figure> on(LocalDate day, Knowledge knowledge) {
        return jdbc.sql(LAST)
                .param("series", knowledge.name())
                .param("day", day)
                .query((row, number) -> new Figure(
                        row.getString("lead_agency"),
                        TransferForm.valueOf(row.getString("form")),
                        PowerStatus.valueOf(row.getString("status")),
                        row.getInt("total")))
                .list();
    }

    @Override
    public int recordedLater(LocalDate day) {
        return count("LATER", day, null, null, null);
    }

    int count(PowerSearch search) {
        return count(
                Knowledge.THEN.name(),
                search.asOf() == null ? LAST_DAY : search.asOf(),
                search.agency(),
                search.form(),
                search.status());
    }

    private int count(String series, LocalDate day, String agency, TransferForm form, PowerStatus status) {
        return jdbc.sql(COUNT)
                .param("series", series)
                .param("day", day)
                .param("agency", agency, Types.VARCHAR)
                .param("form", form == null ? null : form.name(), Types.VARCHAR)
                .param("status", status == null ? null : status.name(), Types.VARCHAR)
                .query(Integer.class)
                .single();
    }
}
