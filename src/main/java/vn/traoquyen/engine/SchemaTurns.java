package vn.traoquyen.engine;

import java.sql.SQLException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SchemaOperationsCommand;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.stereotype.Component;

/**
 * Lets nodes that start together on an empty database create the engine's tables one after the other: the second one
 * waits and then finds them. Without it the slower node fails to start.
 */
@Component
class SchemaTurns extends AbstractProcessEnginePlugin {

    /** Held until the transaction that creates the tables ends. */
    private static final String TURN = "select pg_advisory_xact_lock(7242026)";

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        var operations = engine.getSchemaOperationsCommand();
        engine.setSchemaOperationsCommand((SchemaOperationsCommand) context -> {
            waitForTurn(context);
            return operations.execute(context);
        });
    }

    private static void waitForTurn(CommandContext context) {
        var connection = context.getDbSqlSession().getSqlSession().getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute(TURN);
        } catch (SQLException e) {
            throw new ProcessEngineException("Could not wait for the other nodes", e);
        }
    }
}
