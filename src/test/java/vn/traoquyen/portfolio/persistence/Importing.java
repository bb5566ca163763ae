package vn.traoquyen.portfolio.persistence;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.traoquyen.organization.WordsOfLangSon;
import vn.traoquyen.portfolio.ExportOnDatabase;
import vn.traoquyen.portfolio.ImportsOnDatabase;
import vn.traoquyen.portfolio.PortfolioExport;
import vn.traoquyen.portfolio.PowerStage;
import vn.traoquyen.portfolio.PowerStages;
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
        return on(jdbc, tables, clock, law, codes -> Map.of());
    }

    public static ImportsOnDatabase on(
            JdbcClient jdbc, PortfolioTables tables, Clock clock, TransferLaw law, PowerStages stages) {
        var agencies = WordsOfLangSon.agencies();
        var words = WordsOfLangSon.words();
        return new ImportsOnDatabase(
                words,
                law,
                new JdbcListImports(
                        jdbc,
                        new StagedList(jdbc, new ObjectMapper()),
                        new StagedBreaches(tables.database()),
                        new ComparedList(jdbc, agencies, words)),
                tables.imports(),
                stages,
                clock,
                tables.transaction());
    }

    public static PortfolioExport export(PortfolioTables tables, Clock clock) {
        return ExportOnDatabase.of(tables.powers(), Workbooks.written(clock));
    }

    /** An open dossier carries the powers of these codes. */
    static ImportsOnDatabase carried(JdbcClient jdbc, PortfolioTables tables, Clock clock, Set<String> carried) {
        return on(
                jdbc,
                tables,
                clock,
                NOTHING_FORBIDDEN,
                codes -> codes.stream()
                        .filter(carried::contains)
                        .collect(toMap(code -> code, code -> new PowerStage("HS-2026-0001", "REVIEW", "Thẩm định"))));
    }

    /** The list with which the demo begins. */
    public static void demo(JdbcClient jdbc, PortfolioTables tables, Clock clock) {
        var file = new PortfolioFile();
        on(jdbc, tables, clock).take(file, DemoPortfolio.order(file));
    }
}
