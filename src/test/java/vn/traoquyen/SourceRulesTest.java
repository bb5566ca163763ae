package vn.traoquyen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.traoquyen.rules.JavaSource;
import vn.traoquyen.rules.SourceRules;

/** Files stay short and public types say what they are, and each rule notices when they do not. */
class SourceRulesTest {

    private static final int LONGEST = 200;
    private static final int LONGEST_TEST = 250;
    private static final String ROOT_OF_A_ROOM =
            ".*/traoquyen/(?!engine|web|database|paper|shared)[a-z]+/[A-Z]\\w+\\.java";

    private static final List<JavaSource> MAIN = JavaSource.under("src/main/java");
    private static final List<JavaSource> TESTS = JavaSource.under("src/test/java");

    @Test
    void aFileIsNotLongerThanCanBeRead() {
        assertThat(MAIN.stream().flatMap(source -> SourceRules.tooLong(source, LONGEST)))
                .isEmpty();
        assertThat(TESTS.stream().flatMap(source -> SourceRules.tooLong(source, LONGEST_TEST)))
                .isEmpty();
        assertThat(SourceRules.tooLong(JavaSource.planted("// line\n".repeat(LONGEST + 1)), LONGEST))
                .isNotEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(Stream.concat(MAIN.stream(), TESTS.stream())
                        .filter(source -> !source.file().contains("Rules"))
                        .flatMap(SourceRules::unfinished))
                .isEmpty();
        assertThat(SourceRules.unfinished(JavaSource.planted("// TODO later"))).isNotEmpty();
    }

    @Test
    void aPublicTypeSaysWhatItIs() {
        assertThat(MAIN.stream().flatMap(SourceRules::unexplained)).isEmpty();
        assertThat(SourceRules.unexplained(JavaSource.planted("public class Planted {}")))
                .isNotEmpty();
        assertThat(SourceRules.unexplained(JavaSource.planted("/** @since 1 */ public class Planted {}")))
                .isNotEmpty();
    }

    @Test
    void aTypeOfTheDomainSaysItsVietnameseWord() {
        var domain = MAIN.stream()
                .filter(source -> source.file().matches(ROOT_OF_A_ROOM))
                .toList();

        assertThat(domain).hasSizeGreaterThan(50);
        assertThat(domain.stream().flatMap(SourceRules::withoutVietnameseWord)).isEmpty();
        assertThat(SourceRules.withoutVietnameseWord(
                        JavaSource.planted("/** A power. Later: (nhiệm vụ). */ public class Planted {}")))
                .isNotEmpty();
    }
}
