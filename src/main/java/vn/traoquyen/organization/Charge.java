package vn.traoquyen.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a substitute has to do for somebody on a day (việc nhận xử lý thay).
 *
 * @param absent whose work it is
 * @param process the only process that it is about; null: every one
 */
public record Charge(Official absent, String process) {

    public boolean covers(String processKey) {
        return process == null || process.equals(processKey);
    }

    /** Everything that this person does for others on that day, also what comes to him through others who are away. */
    public static List<Charge> of(
            String userId,
            LocalDate day,
            Collection<Substitution> substitutions,
            Function<String, Optional<Official>> officials) {
        var inForce = substitutions.stream()
                .filter(substitution -> substitution.isInForceOn(day))
                .toList();
        return new Search(inForce, officials).of(userId, new HashSet<>());
    }

    private record Search(List<Substitution> inForce, Function<String, Optional<Official>> officials) {

        /** @param asked whoever was asked already, though no substitutions that go round in a circle are accepted */
        List<Charge> of(String userId, Set<String> asked) {
            var charges = new ArrayList<Charge>();
            if (asked.add(userId)) {
                inForce.stream()
                        .filter(substitution -> substitution.substitute().equals(userId))
                        .flatMap(substitution -> through(substitution, new HashSet<>(asked)))
                        .filter(charge -> !charges.contains(charge))
                        .forEach(charges::add);
            }
            return charges;
        }

        private Stream<Charge> through(Substitution substitution, Set<String> asked) {
            var own = officials.apply(substitution.absent()).map(absent -> new Charge(absent, null)).stream();
            var all = Stream.concat(own, of(substitution.absent(), asked).stream());
            var scope = substitution.scope();
            return switch (scope.kind()) {
                case ALL -> all;
                case POSITION ->
                    all.filter(charge -> scope.isPosition(charge.absent().group()));
                case PROCESS ->
                    all.filter(charge -> charge.covers(scope.of()))
                            .map(charge -> new Charge(charge.absent(), scope.of()));
            };
        }
    }
}
