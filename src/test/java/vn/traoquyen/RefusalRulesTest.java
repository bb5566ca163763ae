package vn.traoquyen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.traoquyen.rules.JavaSource;
import vn.traoquyen.rules.Sentences;
import vn.traoquyen.rules.ThrownKeys;
import vn.traoquyen.rules.ThrownKeys.Thrown;

/** Every refusal that the code can utter has one Vietnamese sentence with its values, and no sentence is left over. */
class RefusalRulesTest {

    private static final Sentences SENTENCES = Sentences.read();
    private static final List<Thrown> THROWN = JavaSource.under("src/main/java").stream()
            .flatMap(source -> ThrownKeys.in(source, SENTENCES.rooms()))
            .toList();

    @Test
    void everyRefusalHasItsSentenceAndEverySentenceItsRefusal() {
        assertThat(SENTENCES.violations(THROWN)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    approval.noAppraisal has no sentence         | approval-chain.properties | approval.noAppraisal=      | approval.noReport=
                    approval.noReport is never thrown            | approval-chain.properties | approval.noAppraisal=      | approval.noReport=
                    form.notText has no sentence                 | form.properties           | form.notText=              | form.noText=
                    web.defect stands twice                      | web.properties            | web.notFound=              | web.defect=
                    calendar.late stands in web.properties       | web.properties            | web.notFound=              | calendar.late=
                    web.notFound is no Vietnamese sentence       | web.properties            | Không có gì ở địa chỉ này. | Nothing here.
                    web.notFound is no Vietnamese sentence       | web.properties            | Không có gì ở địa chỉ này. | Không có gì ở địa chỉ này
                    portfolio.notFound.power is thrown with      | portfolio.properties      | {codes}                    | {code}
                    form.tooLong is thrown with                  | form.properties           | dài nhất {longest} ký tự   | dài quá
                    """)
    void aRuleNotices(String violation, String file, String from, String to) {
        assertThat(SENTENCES.damaged(file, from, to).violations(THROWN)).anyMatch(found -> found.startsWith(violation));
    }

    @Test
    void aKeyIsFoundWhereverTheCodeSaysIt() {
        var source = JavaSource.planted("""
                class Planted {
                    void refuse() {
                        throw new Refusal("planted.alone");
                        throw new Refusal("planted.valued", Map.of("name", name, "day", day));
                        check(name, "planted.handedOn");
                        problems.add(FormProblem.of("short", field, "least", 3));
                    }
                }
                """);

        assertThat(ThrownKeys.in(source, SENTENCES.rooms()))
                .extracting(Thrown::key)
                .contains("planted.alone", "planted.valued", "form.short")
                .doesNotContain("planted.handedOn");
        assertThat(ThrownKeys.in(source, Set.of("planted")))
                .anyMatch(one -> one.key().equals("planted.handedOn"));
    }

    @Test
    void theValuesOfARefusalAreSeen() {
        assertThat(Stream.of("approval.ownWork", "portfolio.numberUnreadable", "form.tooLong"))
                .allMatch(key -> THROWN.stream()
                        .anyMatch(one -> one.key().equals(key)
                                && one.values() != null
                                && one.values().size() > 1));
    }
}
