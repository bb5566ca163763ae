package vn.traoquyen.engine;

import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import vn.traoquyen.shared.Refusal;

/**
 * The engine's expressions, within bounds: they reach {@link ModelBeans} only, never through the {@link
 * ReflectionBarrier}, and an expression that belongs to no process must be one that a stored filter needs.
 *
 * <p>Such expressions come from queries, and from there from anybody who is signed in: the engine looks for them at the
 * top of a query but not inside its {@code orQueries} (CVE-2026-109432). Here every one of them passes, however deep in
 * a query or a filter it was put.
 */
class GuardedExpressions extends JuelExpressionManager {

    private static final Pattern OF_FILTERS =
            Pattern.compile("\\$\\{(currentUser\\(\\)|currentUserGroups\\(\\)|now\\(\\)"
                    + "|dateTime\\(\\)(\\.(plus|minus)(Hours|Days|Weeks|Months)\\(\\d{1,3}\\)){0,3})}");

    GuardedExpressions(Map<Object, Object> beans) {
        super(beans);
    }

    @Override
    public Expression createExpression(String text) {
        return new Guarded(createValueExpression(text), text);
    }

    @Override
    protected ELResolver createElResolver() {
        var resolvers = new CompositeELResolver();
        resolvers.add(new ReflectionBarrier());
        resolvers.add(new VariableScopeElResolver());
        resolvers.add(new VariableContextElResolver());
        resolvers.add(new ReadOnlyMapELResolver(beans));
        resolvers.add(new ArrayELResolver());
        resolvers.add(new ListELResolver());
        resolvers.add(new MapELResolver());
        resolvers.add(new BeanELResolver());
        return resolvers;
    }

    private class Guarded extends JuelExpression {

        Guarded(ValueExpression expression, String text) {
            super(expression, GuardedExpressions.this, text);
        }

        @Override
        public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
            if (scope == null
                    && !isLiteralText()
                    && !OF_FILTERS.matcher(getExpressionText()).matches()) {
                throw new Refusal("engine.forbidden.expression");
            }
            return super.getValue(scope, execution);
        }
    }
}
