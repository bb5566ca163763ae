package vn.traoquyen.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClasses;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** Something that every class of a house keeps to. A rule that finds no class to guard is itself a violation. */
public record HouseRule(String name, Function<House, ArchRule> made) {

    public Stream<String> violations(House house) {
        return made.apply(house).evaluate(house.classes()).getFailureReport().getDetails().stream();
    }

    @Override
    public String toString() {
        return name;
    }

    static GivenClassesConjunction every(House house, String which, BiPredicate<House, JavaClass> belongs) {
        return that(classes(), house, which, belongs);
    }

    static GivenClassesConjunction no(House house, String which, BiPredicate<House, JavaClass> belongs) {
        return that(noClasses(), house, which, belongs);
    }

    private static GivenClassesConjunction that(
            GivenClasses given, House house, String which, BiPredicate<House, JavaClass> belongs) {
        return given.that(describe(which, type -> belongs.test(house, type)));
    }
}
