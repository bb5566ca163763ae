package vn.traoquyen.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.traoquyen.shared.Refusal;

class FileNameTest {

    @Test
    void aVietnameseNameIsKeptComposed() {
        var decomposed = Normalizer.normalize(" Tờ trình số 1 (đã ký).pdf ", Normalizer.Form.NFD);

        assertThat(new FileName(decomposed).text()).isEqualTo("Tờ trình số 1 (đã ký).pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.pdf",
                "C:\\fakepath\\a.pdf",
                "a/b.pdf",
                "a\u0000.pdf",
                "a\r\nSet-Cookie: x.pdf",
                "a\u202Efdp.docx",
                "a\u200B.pdf",
                "a\uD800.pdf",
                "a\u2028b.pdf",
                "a\".pdf",
                "<b>.pdf"
            })
    void aNameWithAPathOrWithHiddenCharactersIsRefused(String name) {
        assertRefused(name, "file.nameForbidden");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", ".pdf", "..pdf", "pdf", "a.", "a.pdf x"})
    void aNameNeedsMoreThanAnExtensionAndNotLess(String name) {
        assertRefused(name, "file.nameWithoutExtension");
    }

    @Test
    void aNameOf150CharactersIsTheLongest() {
        assertThat(new FileName("ờ".repeat(146) + ".pdf").text()).hasSize(150);
        assertRefused("ờ".repeat(147) + ".pdf", "file.nameTooLong");
    }

    private static void assertRefused(String name, String key) {
        assertThatThrownBy(() -> new FileName(name))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
