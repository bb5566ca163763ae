package vn.traoquyen.portfolio.persistence;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.traoquyen.portfolio.Figures;
import vn.traoquyen.portfolio.PowerImports;
import vn.traoquyen.portfolio.Powers;

/** The persistence of the portfolio on a database, without a Spring context. */
public record PortfolioTables(
        DataSource database, Powers powers, PowerImports imports, Figures figures, TransactionTemplate transaction) {

    public PortfolioTables(DataSource database) {
        this(database, JdbcClient.create(database), new JdbcTemplate(database));
    }

    private PortfolioTables(DataSource database, JdbcClient jdbc, JdbcTemplate batches) {
        this(database, jdbc, batches, new PowerHistory(jdbc, new FigureLedger(jdbc)), new JdbcFigures(jdbc));
    }

    private PortfolioTables(
            DataSource database, JdbcClient jdbc, JdbcTemplate batches, PowerHistory history, JdbcFigures figures) {
        this(
                database,
                new JdbcPowers(jdbc, batches, history, new PowerPages(jdbc, figures)),
                new JdbcPowerImports(jdbc, batches, history),
                figures,
                new TransactionTemplate(new DataSourceTransactionManager(database)));
    }
}
