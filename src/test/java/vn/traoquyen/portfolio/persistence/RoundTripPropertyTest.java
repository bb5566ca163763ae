package vn.traoquyen.portfolio.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.traoquyen.organization.WordsOfLangSon;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.portfolio.intake.ListReading;
import vn.traoquyen.portfolio.workbook.Workbooks;

/** Whatever list is kept: written as a workbook and read again, it says the same. */
class RoundTripPropertyTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @Property(tries = 100)
    void aListReadAgainSaysTheSame(@ForAll("lists") List<Power> powers) throws IOException {
        var file = Files.createTempFile("list", ".xlsx");
        try {
            var once = read(written(powers, file));
            assertThat(read(written(once, file))).isEqualTo(once);
            assertThat(once).hasSameSizeAs(powers);
        } finally {
            Files.delete(file);
        }
    }

    private static Path written(List<Power> powers, Path file) {
        try (var to = Files.newOutputStream(file)) {
            Workbooks.written(CLOCK).list(powers::forEach, to);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Power> read(Path file) {
        var powers = new ArrayList<Power>();
        Consumer<Object> wrong = problem -> {
            throw new AssertionError(problem.toString());
        };
        new ListReading(
                        WordsOfLangSon.words(),
                        (transfer, receivedBy) -> List.of(),
                        LocalDate.now(CLOCK),
                        listed -> powers.add(listed.power()),
                        wrong::accept)
                .read(Workbooks.open(file));
        return powers;
    }

    @Provide
    Arbitrary<List<Power>> lists() {
        return powers().list().ofMinSize(1).ofMaxSize(8).uniqueElements(Power::code);
    }

    private static Arbitrary<Power> powers() {
        var codes = Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(10);
        var texts = Arbitraries.strings()
                .withChars("=+-@'\"<>&_x0041_ABCĐđƠơƯưẾếỘộ0123456789.,;:/()%")
                .ofMinLength(1)
                .ofMaxLength(60)
                .map(text -> "Ư" + text)
                .map(text -> text.replaceAll("Ư(?=[=+@-])", ""));
        var days = Arbitraries.integers().between(0, 400).map(LocalDate.of(2025, 7, 25)::plusDays);
        var recipients = Arbitraries.of(
                "Giám đốc Sở Y tế", "UBND cấp xã", "UBND xã Thất Khê; UBND phường Kỳ Lừa", "Chủ tịch UBND cấp xã");
        return Combinators.combine(
                        codes,
                        texts,
                        texts,
                        days,
                        recipients,
                        Arbitraries.of(PowerStatus.values()),
                        Arbitraries.of(TransferForm.values()))
                .as(RoundTripPropertyTest::power);
    }

    private static Power power(
            String code,
            String name,
            String note,
            LocalDate day,
            String recipient,
            PowerStatus status,
            TransferForm form) {
        var completed = status == PowerStatus.COMPLETED;
        return new Power(
                code,
                name,
                "Y tế",
                "khoản 1 Điều 5",
                form,
                completed ? "UBND tỉnh" : null,
                completed ? recipient : null,
                "so-y-te",
                List.of("Sở Nội vụ", "Công an tỉnh"),
                day,
                status,
                completed ? day.getDayOfYear() * 2 + form.ordinal() + "/" + day.getYear() + "/QĐ-UBND" : null,
                completed ? day : null,
                completed ? day.plusDays(10) : null,
                completed && form == TransferForm.DELEGATION ? day.plusYears(1) : null,
                note);
    }
}
