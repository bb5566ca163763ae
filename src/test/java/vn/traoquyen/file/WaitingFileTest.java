package vn.traoquyen.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.traoquyen.shared.Refusal;

class WaitingFileTest {

    private static final int FIFTY_MEGABYTES = 50 * 1024 * 1024;

    @Test
    void anUploadIsMeasuredAndGoneAfterwards() {
        var waiting = WaitingFile.of(new ByteArrayInputStream("abc".getBytes(StandardCharsets.US_ASCII)));

        assertThat(waiting.size()).isEqualTo(3);
        assertThat(waiting.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(waiting.path()).exists();
        waiting.close();
        assertThat(waiting.path()).doesNotExist();
    }

    @Test
    void anEmptyUploadIsRefused() {
        assertRefused(InputStream.nullInputStream(), "file.empty");
    }

    @Test
    void fiftyMegabytesAreTheLargest() {
        try (var waiting = WaitingFile.of(new Zeros(FIFTY_MEGABYTES))) {
            assertThat(waiting.size()).isEqualTo(FIFTY_MEGABYTES);
        }
        assertRefused(new Zeros(FIFTY_MEGABYTES + 1), "file.tooLarge");
    }

    private static void assertRefused(InputStream content, String key) {
        assertThatThrownBy(() -> WaitingFile.of(content))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static class Zeros extends InputStream {

        private int left;

        Zeros(int count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }
    }
}
