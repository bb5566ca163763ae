package vn.traoquyen.rules;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.traoquyen.rules.Expressions.Call;

/**
 * Models call beans that expressions reach, by methods that these have, and every such bean is called by a model
 * unless Java itself calls it.
 *
 * @param beans those that expressions reach, by name
 * @param calledByJava whether another class knows a bean by its type
 */
public record CalledBeans(Map<String, Class<?>> beans, Predicate<Class<?>> calledByJava) implements ModelRule {

    @Override
    public Stream<String> violations(ModelFiles files) {
        var calls = files.processes().flatMap(Expressions::calls).collect(Collectors.toSet());
        var called = calls.stream().map(Call::bean).collect(Collectors.toSet());
        return Stream.of(unknown(calls), missing(calls), idle(called)).flatMap(found -> found);
    }

    private Stream<String> unknown(Set<Call> calls) {
        return calls.stream()
                .filter(call -> !beans.containsKey(call.bean()))
                .map(call -> call.bean() + " is called, but no expression reaches such a bean");
    }

    private Stream<String> missing(Set<Call> calls) {
        return calls.stream()
                .filter(call -> call.method() != null && beans.containsKey(call.bean()))
                .filter(call -> Arrays.stream(beans.get(call.bean()).getMethods())
                        .noneMatch(method -> method.getName().equals(call.method())))
                .map(call -> call.bean() + " has no method " + call.method());
    }

    private Stream<String> idle(Set<String> called) {
        return beans.keySet().stream()
                .filter(bean -> !called.contains(bean) && !calledByJava.test(beans.get(bean)))
                .map(bean -> bean + " waits to be called, but no model does");
    }
}
