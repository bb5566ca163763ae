package vn.traoquyen.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static vn.traoquyen.rules.HouseRule.no;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import vn.traoquyen.engine.ModelBean;

/** What classes are called, what they show, and what they may not call. */
public final class CodeRules {

    private static final String EMPTY_NAME = "(Base|Abstract)[A-Z].*|.*(Impl|Manager|Helper|Utils?|Base|Dto|Delegate)";

    /** English words that would be a second name for what already has one. */
    private static final Set<String> SECOND_NAMES = Set.of(
            "Authority",
            "Permission",
            "Authorization",
            "Principal",
            "Assignment",
            "Document",
            "Case",
            "Publication",
            "Incident");

    private CodeRules() {}

    public static Stream<HouseRule> all() {
        return Stream.of(
                new HouseRule("no name that says nothing", house -> emptyNames()),
                new HouseRule("one word for one thing", CodeRules::secondNames),
                new HouseRule("a room's sides are private", CodeRules::privateSides),
                new HouseRule("steps and listeners are private", house -> privateListeners()),
                new HouseRule("time comes from the clock", house -> clock()),
                new HouseRule("one clock, one zone", CodeRules::oneClock),
                new HouseRule("nobody sleeps", house -> sleep()),
                new HouseRule("nobody prints", house -> GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS),
                new HouseRule(
                        "beans come through the constructor",
                        house -> GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION));
    }

    private static ArchRule emptyNames() {
        return noClasses().should(be("called so", type -> type.getSimpleName().matches(EMPTY_NAME)));
    }

    private static ArchRule secondNames(House house) {
        return no(house, "live in the plain part of a room", House::isPlain)
                .should(be(
                        "called so",
                        type -> Stream.of(type.getSimpleName().split("(?=[A-Z])"))
                                .anyMatch(SECOND_NAMES::contains)));
    }

    /** Models call their beans by reflection, and a names class is held against its model by a test. */
    private static ArchRule privateSides(House house) {
        return no(
                        house,
                        "live in a side of a room",
                        (at, type) -> at.isAdapter(type)
                                && type.isTopLevelClass()
                                && !type.isAnnotatedWith(ModelBean.class)
                                && !type.getSimpleName().endsWith("Process"))
                .should(be("public", type -> type.getModifiers().contains(PUBLIC)));
    }

    private static ArchRule privateListeners() {
        return noClasses()
                .that()
                .areAssignableTo(JavaDelegate.class)
                .or()
                .areAssignableTo(TaskListener.class)
                .or()
                .areAssignableTo(ExecutionListener.class)
                .should()
                .bePublic();
    }

    private static ArchRule clock() {
        return noClasses()
                .should()
                .accessTargetWhere(target(
                        "now() without a clock",
                        target -> target.getName().equals("now")
                                && target.getOwner().getPackageName().equals("java.time")
                                && target.getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class))))
                .orShould()
                .callConstructor(Date.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
    }

    private static ArchRule oneClock(House house) {
        return no(
                        house,
                        "live outside shared",
                        (at, type) -> !type.getPackageName().equals(at.root() + ".shared"))
                .should()
                .accessTargetWhere(target(
                        "a clock or zone of its own",
                        target -> isMade(target, Clock.class, "system") || isMade(target, ZoneId.class, "of")));
    }

    private static boolean isMade(CodeUnitAccessTarget target, Class<?> type, String how) {
        return target.getOwner().isEquivalentTo(type) && target.getName().startsWith(how);
    }

    private static ArchRule sleep() {
        return noClasses()
                .should()
                .accessTargetWhere(target(
                        "Thread.sleep",
                        target -> target.getName().equals("sleep")
                                && target.getOwner().isEquivalentTo(Thread.class)));
    }

    private static DescribedPredicate<JavaAccess<?>> target(String what, Predicate<CodeUnitAccessTarget> wanted) {
        return describe(
                what, access -> access.getTarget() instanceof CodeUnitAccessTarget target && wanted.test(target));
    }

    private static ArchCondition<JavaClass> be(String what, Predicate<JavaClass> wanted) {
        return ArchCondition.from(describe(what, wanted));
    }
}
