package vn.traoquyen.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What comes to a substitute, by scope and by day. */
class ChargeTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    private static final Map<String, Official> PEOPLE = Map.of(
            "an", new Official("an", "An", "Giám đốc", "so-y-te", Position.HEAD),
            "binh", new Official("binh", "Bình", "Chuyên viên", "so-y-te", Position.SPECIALIST),
            "chi", new Official("chi", "Chi", "Văn thư", "so-y-te", Position.REGISTRY_CLERK));

    @Test
    void itLastsFromTheFirstToTheLastDayBothCountedIn() {
        var absence = List.of(stands("binh", "an", SubstitutionScope.all()));
        assertThat(chargesOf("binh", MONDAY.minusDays(1), absence)).isEmpty();
        assertThat(chargesOf("binh", MONDAY, absence)).hasSize(1);
        assertThat(chargesOf("binh", FRIDAY, absence)).hasSize(1);
        assertThat(chargesOf("binh", FRIDAY.plusDays(1), absence)).isEmpty();
    }

    @Test
    void allWorkIncludesWhatTheAbsentOneWouldDoForOthers() {
        var chain =
                List.of(stands("binh", "an", SubstitutionScope.all()), stands("chi", "binh", SubstitutionScope.all()));
        assertThat(chargesOf("chi", MONDAY, chain)).containsExactlyInAnyOrder(charge("binh"), charge("an"));
    }

    @Test
    void onePositionIsThatOneOnly() {
        var own = SubstitutionScope.position(GroupId.of("so-y-te", Position.SPECIALIST));
        var chain = List.of(stands("binh", "an", SubstitutionScope.all()), stands("chi", "binh", own));
        assertThat(chargesOf("chi", MONDAY, chain)).containsExactly(charge("binh"));

        var head = SubstitutionScope.position(GroupId.of("so-y-te", Position.HEAD));
        var other = List.of(stands("binh", "an", SubstitutionScope.all()), stands("chi", "binh", head));
        assertThat(chargesOf("chi", MONDAY, other)).containsExactly(charge("an"));
    }

    @Test
    void oneProcessIsThatOneOnlyAlsoFurtherOn() {
        var chain = List.of(
                stands("binh", "an", SubstitutionScope.process("transferApproval")),
                stands("chi", "binh", SubstitutionScope.all()));
        assertThat(chargesOf("binh", MONDAY, chain)).containsExactly(new Charge(PEOPLE.get("an"), "transferApproval"));
        assertThat(chargesOf("chi", MONDAY, chain))
                .containsExactlyInAnyOrder(charge("binh"), new Charge(PEOPLE.get("an"), "transferApproval"));

        var narrower = List.of(
                stands("binh", "an", SubstitutionScope.process("transferApproval")),
                stands("chi", "binh", SubstitutionScope.process("planExecution")));
        assertThat(chargesOf("chi", MONDAY, narrower)).containsExactly(new Charge(PEOPLE.get("binh"), "planExecution"));
    }

    @Test
    void oneThatHasEndedGivesNothing() {
        var ended = stands("binh", "an", SubstitutionScope.all()).ended(Instant.EPOCH, "an");
        assertThat(chargesOf("binh", MONDAY, List.of(ended))).isEmpty();
    }

    private static List<Charge> chargesOf(String userId, LocalDate day, List<Substitution> substitutions) {
        return Charge.of(userId, day, substitutions, id -> Optional.ofNullable(PEOPLE.get(id)));
    }

    private static Charge charge(String absent) {
        return new Charge(PEOPLE.get(absent), null);
    }

    private static Substitution stands(String substitute, String absent, SubstitutionScope scope) {
        return Substitution.entered(absent, substitute, MONDAY, FRIDAY, scope, null, absent, Instant.EPOCH);
    }
}
