package vn.traoquyen.approval;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Counts what one thread sends to the database. */
@TestComponent
class SqlCount implements BeanPostProcessor, QueryExecutionListener {

    private static final ThreadLocal<List<Execution>> SEEN = new ThreadLocal<>();

    /** One round trip; a batch carries several statements. */
    record Execution(String sql, int statements) {}

    /** What a deed cost. */
    record Cost(List<Execution> executions) {

        int roundTrips() {
            return executions.size();
        }

        int statements() {
            return executions.stream().mapToInt(Execution::statements).sum();
        }
    }

    static Cost of(Runnable deed) {
        SEEN.set(new ArrayList<>());
        try {
            deed.run();
            return new Cost(List.copyOf(SEEN.get()));
        } finally {
            SEEN.remove();
        }
    }

    static DataSource counted(DataSource database) {
        return ProxyDataSourceBuilder.create(database).listener(new SqlCount()).build();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? counted(database) : bean;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        var seen = SEEN.get();
        if (seen != null) {
            var sql = queries.isEmpty() ? "" : queries.get(0).getQuery();
            seen.add(new Execution(
                    sql.replaceAll("\\s+", " ").strip(),
                    execution.isBatch() ? execution.getBatchSize() : Math.max(1, queries.size())));
        }
    }
}
