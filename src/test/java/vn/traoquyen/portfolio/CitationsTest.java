package vn.traoquyen.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** What officials write as legal basis is read to article, clause and point. */
class CitationsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            điểm b khoản 2 Điều 100 Luật Khám bệnh, chữa bệnh số 15/2023/QH15 | điểm b khoản 2 Điều 100 Luật Khám bệnh, chữa bệnh số 15/2023/QH15
            Điều 104 Luật Dược số 105/2016/QH13; Điều 90 Nghị định số 96/2023/NĐ-CP ngày 30/12/2023 | Điều 104 Luật Dược số 105/2016/QH13 + Điều 90 Nghị định số 96/2023/NĐ-CP
            Điều 13, Điều 15 Nghị định số 20/2021/NĐ-CP | Điều 13 Nghị định số 20/2021/NĐ-CP + Điều 15 Nghị định số 20/2021/NĐ-CP
            các điều 13, 15 và 16 Nghị định 20/2021/NĐ-CP | Điều 13 Nghị định số 20/2021/NĐ-CP + Điều 15 Nghị định số 20/2021/NĐ-CP + Điều 16 Nghị định số 20/2021/NĐ-CP
            khoản 2 Điều 83a Luật Xây dựng số 50/2014/QH13 (sửa đổi, bổ sung năm 2020) | khoản 2 Điều 83a Luật Xây dựng số 50/2014/QH13
            khoản 1, khoản 3 Điều 14 Luật Đất đai số 31/2024/QH15 | khoản 1 Điều 14 Luật Đất đai số 31/2024/QH15 + khoản 3 Điều 14 Luật Đất đai số 31/2024/QH15
            điểm a, b khoản 1, Điều 8 Thông tư 12/2025/TT-BYT | điểm a khoản 1 Điều 8 Thông tư số 12/2025/TT-BYT + điểm b khoản 1 Điều 8 Thông tư số 12/2025/TT-BYT
            khoản 2 Điều 41, Điều 47 Luật Quy hoạch đô thị và nông thôn số 47/2024/QH15 | khoản 2 Điều 41 Luật Quy hoạch đô thị và nông thôn số 47/2024/QH15 + Điều 47 Luật Quy hoạch đô thị và nông thôn số 47/2024/QH15
            khoản 4 Điều 12, khoản 5 Điều 13 Nghị định số 1/2024/NĐ-CP | khoản 4 Điều 12 Nghị định số 1/2024/NĐ-CP + khoản 5 Điều 13 Nghị định số 1/2024/NĐ-CP
            khoản 2 Điều 5 Luật Phổ biến, giáo dục pháp luật số 14/2012/QH13 | khoản 2 Điều 5 Luật Phổ biến, giáo dục pháp luật số 14/2012/QH13
            Điều 4 Quyết định số 1234/QĐ-TTg ngày 01/02/2024 của Thủ tướng Chính phủ | Điều 4 Quyết định số 1234/QĐ-TTg
            Bộ luật Lao động số 45/2019/QH14 | Bộ luật Lao động số 45/2019/QH14
            Nghị quyết số 190/2025/QH15 của Quốc hội | Nghị quyết số 190/2025/QH15
            Luật Tổ chức chính quyền địa phương năm 2025 | Luật Tổ chức chính quyền địa phương
            nghị định hướng dẫn thi hành Luật Xây dựng (sửa đổi) | Luật Xây dựng
            Luật Đất đai số 31/2024/QH15, khoản 2 Điều 13; Nghị định 102/2024/NĐ-CP | khoản 2 Điều 13 Luật Đất đai số 31/2024/QH15 + Nghị định số 102/2024/NĐ-CP
            Luật sửa đổi, bổ sung một số điều của Luật Xây dựng số 62/2020/QH14 | Luật sửa đổi, bổ sung một số điều của Luật Xây dựng số 62/2020/QH14 + Luật Xây dựng
            Nghị định số 1/2020/NĐ-CP (được sửa đổi bởi Nghị định số 2/2024/NĐ-CP) | Nghị định số 1/2020/NĐ-CP + Nghị định số 2/2024/NĐ-CP
            96/2023/NĐ-CP | Nghị định số 96/2023/NĐ-CP
            Luật Thủy sản và Luật Lâm nghiệp | Luật Thủy sản + Luật Lâm nghiệp
            """)
    void aCitationIsReadToItsPoint(String text, String citations) {
        assertThat(Citations.in(text)).extracting(LegalBasis::label).containsExactly(citations.split(" \\+ "));
    }

    @ParameterizedTest
    @CsvSource({
        "khoản 2 Điều 28",
        "chờ hướng dẫn của Bộ Y tế về quy trình nội bộ",
        "luật chuyên ngành quy định thẩm quyền",
        "''"
    })
    void whatNamesNoDocumentCitesNothing(String text) {
        assertThat(Citations.in(text)).isEmpty();
    }

    @Test
    void noTextCitesNothing() {
        assertThat(Citations.in(null)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void everySampleTextCitesSomethingWithItsSymbol(String text) {
        assertThat(Citations.in(text))
                .isNotEmpty()
                .allSatisfy(basis -> assertThat(basis.symbol()).isNotNull());
        assertThat(Citations.in(text)).hasSizeGreaterThanOrEqualTo(text.split(";").length);
    }

    static Stream<String> everySampleTextCitesSomethingWithItsSymbol() throws IOException {
        var list = new ClassPathResource("portfolio/portfolio-lang-son.tsv").getContentAsString(StandardCharsets.UTF_8);
        return list.lines().skip(1).map(line -> line.split("\t")[4]);
    }

    @Property
    void whatIsWrittenDownIsReadBack(@ForAll("bases") List<LegalBasis> bases, @ForAll boolean decomposed) {
        var text = String.join("; ", bases.stream().map(LegalBasis::label).toList());
        var written = decomposed ? Normalizer.normalize(text, Normalizer.Form.NFD) : text.replace(' ', '\u00a0');
        assertThat(Citations.in(written))
                .containsExactlyElementsOf(bases.stream().distinct().toList());
    }

    @Property
    void anyTextIsRead(@ForAll String text) {
        assertThat(Citations.in(text)).doesNotContainNull();
    }

    @Provide
    Arbitrary<List<LegalBasis>> bases() {
        var document = Arbitraries.of(
                LegalBasis.document("15/2023/QH15", "Luật Khám bệnh, chữa bệnh"),
                LegalBasis.document("96/2023/NĐ-CP", "Nghị định"),
                LegalBasis.document("12/2025/TT-BYT", "Thông tư"),
                LegalBasis.document("41/QĐ-TTg", "Quyết định"),
                LegalBasis.document(null, "Luật Hỗ trợ doanh nghiệp nhỏ và vừa"));
        var article = Arbitraries.of("1", "83a", "247");
        var clause = Arbitraries.of("1", "2", "12").injectNull(0.3);
        var point = Arbitraries.of("a", "đ", "k").injectNull(0.5);
        return Combinators.combine(document, article.injectNull(0.3), clause, point)
                .as((of, at, part, letter) -> new LegalBasis(
                        of.symbol(),
                        of.name(),
                        at,
                        at == null ? null : part,
                        at == null || part == null ? null : letter))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }
}
