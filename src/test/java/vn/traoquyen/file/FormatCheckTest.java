package vn.traoquyen.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.traoquyen.shared.Refusal;
import vn.traoquyen.shared.RefusalSentences;

class FormatCheckTest {

    static Stream<Arguments> realFiles() {
        return Stream.of(
                Arguments.of("Tờ trình.pdf", SampleFiles.pdf(), FileFormat.PDF),
                Arguments.of("Tờ trình.PDF", SampleFiles.pdf(), FileFormat.PDF),
                Arguments.of("Dự thảo.docx", SampleFiles.docx(), FileFormat.DOCX),
                Arguments.of("Bảng so sánh.xlsx", SampleFiles.xlsx(), FileFormat.XLSX),
                Arguments.of("Bản quét.png", SampleFiles.image("png"), FileFormat.PNG),
                Arguments.of("Bản quét.jpg", SampleFiles.image("jpg"), FileFormat.JPEG),
                Arguments.of("Bản quét.jpeg", SampleFiles.image("jpg"), FileFormat.JPEG),
                Arguments.of("tối giản.docx", SampleFiles.docxDeclaring(""), FileFormat.DOCX));
    }

    @ParameterizedTest
    @MethodSource("realFiles")
    void aFileThatIsWhatItsNameSaysIsTaken(String name, byte[] content, FileFormat format) {
        assertThat(check(name, content)).isEqualTo(format);
    }

    static Stream<Arguments> pretenders() {
        return Stream.of(
                Arguments.of("a.pdf", SampleFiles.docx()),
                Arguments.of("a.docx", SampleFiles.pdf()),
                Arguments.of("a.xlsx", SampleFiles.docx()),
                Arguments.of("a.docx", SampleFiles.xlsx()),
                Arguments.of("a.png", SampleFiles.image("jpg")),
                Arguments.of("a.jpg", SampleFiles.image("png")),
                Arguments.of("a.pdf", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a.pdf", "%PDF-1.7 cut off".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a.pdf", "\n%PDF-1.7\n%%EOF".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a.pdf", new byte[] {'%'}),
                Arguments.of("a.docx", SampleFiles.zip(null, "word/document.xml")),
                Arguments.of("a.docx", SampleFiles.docxWithoutMainPart()),
                Arguments.of("a.docx", SampleFiles.docxOfType("application/xml")));
    }

    @ParameterizedTest
    @MethodSource("pretenders")
    void aFileThatOnlyPretendsIsRefused(String name, byte[] content) {
        assertRefused(name, content, "file.notWhatItsNameSays");
    }

    static Stream<byte[]> programs() {
        return Stream.of(
                SampleFiles.docxOfType("application/vnd.ms-word.document.macroEnabled.main+xml"),
                SampleFiles.docxOfType("application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
                SampleFiles.docxDeclaring(
                        "<Default Extension='bin' ContentType='application/vnd.ms-office.vbaProject'/>"),
                SampleFiles.docxDeclaring("<Default Extension='xlsm'"
                        + " ContentType='application/vnd.ms-excel.sheet.macroEnabled.12'/>"),
                SampleFiles.docxDeclaring("<Override PartName='/xl/macrosheets/sheet1.xml'"
                        + " ContentType='application/vnd.ms-excel.macrosheet+xml'/>"),
                SampleFiles.docxDeclaring("", "word/vbaProject.bin"),
                SampleFiles.docxDeclaring("", "word/activeX/activeX1.bin"));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void aFileWithAProgramInItIsRefused(byte[] content) {
        assertRefused("a.docx", content, "file.withMacros");
        assertRefused("a.xlsx", content, "file.withMacros");
    }

    static Stream<byte[]> brokenPackages() {
        return Stream.of(
                Arrays.copyOf(SampleFiles.docx(), 200),
                SampleFiles.docxDeclaring("", "../../etc/passwd"),
                SampleFiles.docxDeclaring("", "/etc/passwd"),
                SampleFiles.docxDeclaring("", "WORD/document.xml"),
                SampleFiles.docxDeclaring("<not closed"),
                SampleFiles.docxDeclaring("<!--" + "x".repeat(1024 * 1024) + "-->"),
                SampleFiles.docxWithDoctype("<!DOCTYPE x [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"));
    }

    @ParameterizedTest
    @MethodSource("brokenPackages")
    void aPackageThatIsNotSoundIsRefused(byte[] content) {
        assertRefused("a.docx", content, "file.broken");
    }

    @Test
    void anOldOrEncryptedOfficeFileIsRefusedWithAdvice() {
        assertRefused("a.docx", HexFormat.of().parseHex("d0cf11e0a1b11ae10000"), "file.oldOffice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.doc", "a.xlsm", "a.docm", "a.exe", "a.svg", "a.html", "a.zip", "a.pdf.exe"})
    void anotherFormatIsRefused(String name) {
        assertRefused(name, SampleFiles.pdf(), "file.formatUnknown");
    }

    private static FileFormat check(String name, byte[] content) {
        try (var waiting = WaitingFile.of(new ByteArrayInputStream(content))) {
            return new FormatCheck(new FileName(name)).of(waiting.path());
        }
    }

    private static void assertRefused(String name, byte[] content, String key) {
        assertThatThrownBy(() -> check(name, content)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(new RefusalSentences().of(refusal)).contains(name).doesNotContain("{");
        });
    }
}
