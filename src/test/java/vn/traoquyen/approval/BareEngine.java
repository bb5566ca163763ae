package vn.traoquyen.approval;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.mockito.Mockito;
import org.mockito.invocation.InvocationOnMock;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.traoquyen.rules.ModelFiles;

/**
 * The same model on Camunda as it comes: its own empty database on the same server, no authorization, every value of a
 * form kept as a process variable, and beans that do nothing.
 */
class BareEngine implements AutoCloseable {

    private final ProcessEngine engine;
    private final String instance;

    BareEngine(String serverUrl, Map<String, Object> proposal) throws SQLException {
        try (var server = DriverManager.getConnection(serverUrl);
                var statement = server.createStatement()) {
            statement.execute("drop database if exists bare with (force)");
            statement.execute("create database bare");
        }
        engine = started(SqlCount.counted(new DriverManagerDataSource(serverUrl.replace("/postgres?", "/bare?"))));
        var deployment = engine.getRepositoryService().createDeployment();
        ModelFiles.read().texts().forEach(deployment::addString);
        deployment.deploy();
        var definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("transferApproval")
                .singleResult();
        instance = engine.getFormService()
                .submitStartForm(definition.getId(), stored(proposal))
                .getId();
        // what the domain answers, not a form
        engine.getRuntimeService().setVariable(instance, "transferorCapacity", "CHAIRMAN");
    }

    private static ProcessEngine started(DataSource database) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
        configuration.setBeans(new Beans());
        return configuration.buildProcessEngine();
    }

    /** The first open task of this deed. */
    String task(String deed) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey("userTask_" + deed)
                .listPage(0, 1)
                .get(0)
                .getId();
    }

    void complete(String task, String user, Map<String, Object> values) {
        engine.getIdentityService().setAuthenticatedUserId(user);
        engine.getTaskService().claim(task, user);
        engine.getFormService().submitTaskForm(task, stored(values));
    }

    private static Map<String, Object> stored(Map<String, Object> values) {
        var stored = Variables.createVariables();
        values.forEach((key, value) -> stored.put(
                key,
                value instanceof List<?> list
                        ? SpinValues.jsonValue("[\"" + list.get(0) + "\"]").create()
                        : value));
        return stored;
    }

    @Override
    public void close() {
        engine.close();
    }

    /** Answers every bean that the model asks for. */
    private static class Beans extends HashMap<Object, Object> {

        @Override
        public boolean containsKey(Object name) {
            return get(name) != null;
        }

        @Override
        public Object get(Object name) {
            return computeIfAbsent(name, Beans::bean);
        }

        private static Object bean(Object name) {
            return switch (name.toString()) {
                case "dossierGroups" -> answering(vn.traoquyen.approval.engine.DossierGroups.class);
                case "stageDeadline" -> answering(vn.traoquyen.deadline.engine.StageDeadline.class);
                case "dossierPause" -> new Object();
                case "proposeDossierListener" -> (ExecutionListener) execution -> {};
                default ->
                    name.toString().endsWith("Step")
                            ? (JavaDelegate) execution -> {}
                            : name.toString().endsWith("Listener") ? (TaskListener) task -> {} : null;
            };
        }

        private static Object answering(Class<?> type) {
            return Mockito.mock(type, Beans::answer);
        }

        private static Object answer(InvocationOnMock question) {
            var type = question.getMethod().getReturnType();
            if (type == Set.class) {
                return Set.of("so-tai-chinh", "so-noi-vu", "so-tu-phap", "so-khoa-hoc-cong-nghe");
            }
            if (type == List.class) {
                return List.of("so-tai-chinh.chuyen-vien", "so-tai-chinh.lanh-dao");
            }
            return type == Date.class ? new Date() : "so-y-te.chuyen-vien";
        }
    }
}
