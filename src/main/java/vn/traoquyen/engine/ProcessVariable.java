package vn.traoquyen.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;

/**
 * A declared process variable: the only way in which Java reads or writes one.
 *
 * @param <T> String or Boolean; never an object, the aggregate holds those
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    public Optional<T> findIn(VariableScope scope) {
        return Optional.ofNullable(type.cast(scope.getVariable(name)));
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }

    /** For the next gateway alone: gone with the transaction, so that neither the value nor a history of it is kept. */
    public void pass(VariableScope scope, T value) {
        scope.setVariable(name, Variables.untypedValue(value, true));
    }

    public void setLocal(VariableScope scope, T value) {
        scope.setVariableLocal(name, value);
    }
}
