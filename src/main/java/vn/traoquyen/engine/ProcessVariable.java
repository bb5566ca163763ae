package vn.traoquyen.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.core.variable.scope.AbstractVariableScope;
import org.camunda.bpm.engine.variable.Variables;

/**
 * A declared process variable: the only way in which Java reads or writes one.
 *
 * @param passing whether it is meant for the next gateway alone: gone with the transaction, it costs no rows
 * @param <T> String or Boolean; never an object, the aggregate holds those
 */
public record ProcessVariable<T>(String name, Class<T> type, boolean passing) {

    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class, false);
    }

    public static ProcessVariable<String> passingText(String name) {
        return new ProcessVariable<>(name, String.class, true);
    }

    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class, false);
    }

    public Optional<T> findIn(VariableScope scope) {
        return Optional.ofNullable(type.cast(scope.getVariable(name)));
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, passing ? Variables.untypedValue(value, true) : value);
    }

    /** Keeps it where the other one is: what runs side by side, once for each value of that one, keeps its own. */
    public void setBeside(ProcessVariable<?> other, VariableScope scope, T value) {
        var place = (AbstractVariableScope) scope;
        while (!place.hasVariableLocal(other.name)) {
            place = place.getParentVariableScope();
        }
        place.setVariableLocal(name, value);
    }
}
