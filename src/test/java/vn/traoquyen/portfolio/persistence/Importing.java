package vn.traoquyen.portfolio.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.traoquyen.organization.WordsOfLangSon;
import vn.traoquyen.portfolio.ExportOnDatabase;
import vn.traoquyen.portfolio.ImportsOnDatabase;
import vn.traoquyen.portfolio.PortfolioExport;
import vn.traoquyen.portfolio.TransferLaw;
import vn.traoquyen.portfolio.workbook.Workbooks;

/** Imports on a database, without a Spring context. */
public final class Importing {

    private static final TransferLaw NOTHING_FORBIDDEN = (transfer, receivedBy) -> List.of();

    private Importing() {}

    public static ImportsOnDatabase on(JdbcClient jdbc, PortfolioTables tables, Clock clock) {
        return on(jdbc, tables, clock, NOTHING_FORBIDDEN);
    }

    public static ImportsOnDatabase on(JdbcClient jdbc, PortfolioTables tables, Clock clock, TransferLaw law) {
        var agencies = WordsOfLangSon.agencies();
        var words = WordsOfLangSon.words();
        return new ImportsOnDatabase(
                words,
                law,
                new JdbcListImports(
                        jdbc, new StagedList(jdbc, new ObjectMapper()), new ComparedList(jdbc, agencies, words)),
                tables.imports(),
                clock,
                tables.transaction());
    }

    public static PortfolioExport export(PortfolioTables tables, Clock clock) {
        return ExportOnDatabase.of(tables.powers(), Workbooks.written(clock));
    }

    /** The list with which the demo begins. */
    public static void demo(JdbcClient jdbc, PortfolioTables tables, Clock clock) {
        var file = new PortfolioFile();
        on(jdbc, tables, clock).take(file, DemoPortfolio.order(file));
    }
}
