package vn.traoquyen.deadline.engine;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.springframework.beans.factory.ObjectProvider;
import vn.traoquyen.deadline.ClockHolding;
import vn.traoquyen.deadline.ClockHolding.Scope;

/**
 * Stops and releases the clocks of what is suspended and activated, by whichever way: our own, Cockpit, REST, a batch or a
 * suspension for a later day all end here. What is released has moved before the engine makes it active again.
 */
class SuspendedClocks extends ExecutionManager {

    private final ObjectProvider<ClockHolding> holding;

    SuspendedClocks(ObjectProvider<ClockHolding> holding) {
        this.holding = holding;
    }

    @Override
    public void updateExecutionSuspensionStateByProcessInstanceId(String instance, SuspensionState state) {
        follow(state, Scope.INSTANCE, instance);
        super.updateExecutionSuspensionStateByProcessInstanceId(instance, state);
    }

    @Override
    public void updateExecutionSuspensionStateByProcessDefinitionId(String definition, SuspensionState state) {
        follow(state, Scope.DEFINITION, definition);
        super.updateExecutionSuspensionStateByProcessDefinitionId(definition, state);
    }

    @Override
    public void updateExecutionSuspensionStateByProcessDefinitionKey(String key, SuspensionState state) {
        follow(state, Scope.PROCESS, key);
        super.updateExecutionSuspensionStateByProcessDefinitionKey(key, state);
    }

    /** Nothing here belongs to a tenant. */
    @Override
    public void updateExecutionSuspensionStateByProcessDefinitionKeyAndTenantId(
            String key, String tenant, SuspensionState state) {
        if (tenant == null) {
            follow(state, Scope.PROCESS, key);
        }
        super.updateExecutionSuspensionStateByProcessDefinitionKeyAndTenantId(key, tenant, state);
    }

    private void follow(SuspensionState state, Scope scope, String key) {
        if (state == SuspensionState.SUSPENDED) {
            holding.getObject().hold(scope, key);
        } else {
            holding.getObject().release(scope, key);
        }
    }

    static class Factory implements SessionFactory {

        private final ObjectProvider<ClockHolding> holding;

        Factory(ObjectProvider<ClockHolding> holding) {
            this.holding = holding;
        }

        @Override
        public Class<?> getSessionType() {
            return ExecutionManager.class;
        }

        @Override
        public Session openSession() {
            return new SuspendedClocks(holding);
        }
    }
}
