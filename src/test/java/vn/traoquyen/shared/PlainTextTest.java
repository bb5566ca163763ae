package vn.traoquyen.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PlainTextTest {

    @Property
    void whateverComesInXmlAndPostgresqlTakeWhatComesOut(@ForAll String any) {
        var text = PlainText.lines(any);

        assertThat(text.codePoints()).noneMatch(c -> c < ' ' && c != '\n' || c == 0xFFFE || c == 0xFFFF);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue();
        assertThat(PlainText.lines(text)).isEqualTo(text);
    }

    @Example
    void decomposedVietnameseIsComposedAndSpacesBecomeOne() {
        assertThat(PlainText.line(" Ủ\u0079  ban\tnhân\r\ndân\u200b ")).isEqualTo("Ủy ban nhân dân");
        assertThat(PlainText.line("U\u0309y")).isEqualTo("\u1ee6y");
        assertThat(PlainText.line(null)).isEmpty();
    }
}
