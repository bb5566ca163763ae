package vn.traoquyen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;
import vn.traoquyen.rules.CodeRules;
import vn.traoquyen.rules.House;
import vn.traoquyen.rules.HouseRule;
import vn.traoquyen.rules.RoomRules;

/** Rooms keep to themselves and classes to the house rules, and each rule notices when they do not. */
class HouseRulesTest {

    private static final House OURS = House.ours();
    private static final House PLANTED = House.planted();

    private static final Map<String, HouseRule> RULES = Stream.concat(RoomRules.all(), CodeRules.all())
            .collect(Collectors.toMap(HouseRule::name, Function.identity()));

    @Test
    void everyRoomIsEnteredByItsDoor() {
        ApplicationModules.of(TraoQuyenApplication.class).verify();
    }

    @Test
    void whoeverEntersARoomElsewhereIsNoticed() {
        assertThat(ApplicationModules.of("vn.planted", location -> true)
                        .detectViolations()
                        .getMessages())
                .anyMatch(message -> message.contains("Burglar") && message.contains("non-exposed"))
                .anyMatch(message -> message.contains("Stranger") && message.contains("Allowed targets"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void everyClassKeepsTo(HouseRule rule) {
        assertThat(rule.violations(OURS)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void aRuleNotices(String rule, String planted) {
        assertThat(RULES.get(rule).violations(PLANTED)).anyMatch(violation -> violation.contains("." + planted));
    }

    static Stream<HouseRule> everyClassKeepsTo() {
        return RULES.values().stream();
    }

    static Stream<Arguments> aRuleNotices() {
        return Stream.of(
                arguments("the root of a room is plain Java", "SqlInTheRoot"),
                arguments("the root of a room is plain Java", "EngineGlueInTheRoot"),
                arguments("the engine's side knows its room and the engine", "engine.RowsInTheEngine"),
                arguments("the web side knows its room and HTTP", "web.RowsInTheWeb"),
                arguments("the persistence side knows its room and JDBC", "persistence.PageInTheRows"),
                arguments("Camunda is spoken to from engine packages only", "CamundaInTheRoot"),
                arguments("nobody asks audit or notification", "AskerOfAudit"),
                arguments("no name that says nothing", "KettleManager"),
                arguments("no name that says nothing", "BaseKettle"),
                arguments("one word for one thing", "PermissionSlip"),
                arguments("a room's sides are private", "web.PublicController"),
                arguments("steps and listeners are private", "engine.PublicStep"),
                arguments("time comes from the clock", "HabitsOfTime.today"),
                arguments("time comes from the clock", "HabitsOfTime.instant"),
                arguments("time comes from the clock", "HabitsOfTime.date"),
                arguments("time comes from the clock", "HabitsOfTime.millis"),
                arguments("one clock, one zone", "HabitsOfTime.clock"),
                arguments("one clock, one zone", "HabitsOfTime.today"),
                arguments("nobody sleeps", "HabitsOfTime.sleep"),
                arguments("nobody prints", "Shouter"),
                arguments("beans come through the constructor", "InjectedField"));
    }

    /** A rule that nothing was planted for may well guard nothing. */
    @Test
    void everyRuleIsSeenToFail() {
        assertThat(aRuleNotices().map(planted -> planted.get()[0])).containsAll(RULES.keySet());
    }
}
