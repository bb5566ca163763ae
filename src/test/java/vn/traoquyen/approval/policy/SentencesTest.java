package vn.traoquyen.approval.policy;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.policy.Agencies.TODAY;
import static vn.traoquyen.approval.policy.Draft.decentralization;
import static vn.traoquyen.approval.policy.Draft.delegation;
import static vn.traoquyen.portfolio.TransferForm.DECENTRALIZATION;
import static vn.traoquyen.portfolio.TransferForm.DELEGATION;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.traoquyen.approval.ApprovalSettings;
import vn.traoquyen.approval.ApprovalSettings.ForbiddenPower;
import vn.traoquyen.approval.ApprovalSettings.OnwardDelegation;
import vn.traoquyen.instrument.InstrumentKind;
import vn.traoquyen.shared.Refusal;

/** Every refusal of a policy has a Vietnamese sentence, and the sentence gets exactly the values that it asks for. */
class SentencesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern THROWN = Pattern.compile("\"(approval\\.\\w+)\"");

    static Stream<Refusal> everyRefusal() {
        var strict = new ApprovalSettings(
                false, OnwardDelegation.REFUSED, List.of(new ForbiddenPower("khám bệnh", "Luật Khám bệnh, chữa bệnh")));
        var marked = new PowerFacts("LS-1", "Quyết định giá", null, null, null, true);
        return Stream.of(
                        delegation().form(null).from(null).to().powers(),
                        delegation().to("so-y-te:HEAD", "so-y-te:HEAD").powers(Draft.POWER, Draft.POWER),
                        delegation().to("ubnd-tinh:COMMITTEE", "so-la:HEAD", "ubnd-huyen:COMMITTEE", "so-moi:HEAD"),
                        delegation().from("ubnd-tinh:CHAIRMAN").to("xa-06040:COMMITTEE", "xa-06040:OFFICER"),
                        delegation().from("hdnd-tinh:COUNCIL"),
                        decentralization().to("so-y-te:HEAD"),
                        decentralization().from("hdnd-tinh:COUNCIL").under(strict),
                        decentralization().receivedBy(DECENTRALIZATION, null),
                        decentralization().receivedBy(DELEGATION, null),
                        delegation().receivedBy(DECENTRALIZATION, null),
                        delegation().receivedBy(DECENTRALIZATION, null).under(strict),
                        delegation().powers(marked).undeclared(),
                        decentralization().legalBasis("Luật Giá").undeclared(),
                        decentralization().kind(InstrumentKind.ADMINISTRATIVE),
                        delegation()
                                .kind(InstrumentKind.NORMATIVE)
                                .shortened(null)
                                .effectiveOn(TODAY),
                        delegation()
                                .from("so-y-te:HEAD")
                                .to("xa-06040:CHAIRMAN")
                                .kind(InstrumentKind.NORMATIVE),
                        delegation().effectiveOn(TODAY.minusDays(1)).until(null),
                        delegation().until(TODAY.minusDays(1)),
                        delegation().effectiveOn(TODAY.plusDays(9)).until(TODAY.plusDays(9)),
                        decentralization().until(TODAY.plusDays(9)))
                .flatMap(draft -> draft.refusals().stream());
    }

    @ParameterizedTest
    @MethodSource("everyRefusal")
    void itsSentenceAsksForTheValuesThatItCarries(Refusal refusal) throws IOException {
        var sentence = sentences().getProperty(refusal.key());

        assertThat(sentence).as(refusal.key()).isNotBlank().endsWith(".");
        assertThat(placeholders(sentence))
                .as(refusal.key())
                .isEqualTo(refusal.values().keySet());
    }

    @Test
    void noRefusalOfAPolicyIsLeftOut() throws IOException {
        try (var files = Files.list(Path.of("src/main/java/vn/traoquyen/approval/policy"))) {
            var thrown = files.flatMap(SentencesTest::keysIn).collect(toSet());

            assertThat(everyRefusal().map(Refusal::key).collect(toSet())).isEqualTo(thrown);
        }
    }

    private static Stream<String> keysIn(Path file) {
        try {
            return THROWN.matcher(Files.readString(file)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(found -> found.group(1))
                .collect(toSet());
    }

    private static Properties sentences() throws IOException {
        var sentences = new Properties();
        try (var in = SentencesTest.class.getResourceAsStream("/refusals/approval.properties")) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return sentences;
    }
}
