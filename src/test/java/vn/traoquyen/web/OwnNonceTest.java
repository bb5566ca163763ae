package vn.traoquyen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.traoquyen.approval.ProcessTest;

/** Pages of the webapps that many people open at the same moment. */
@ProcessTest
class OwnNonceTest {

    private static final int PEOPLE = 300;
    private static final Pattern IN_HEADER = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"([^\"]*)\"");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit"})
    void eachComesWithTheNonceThatItsHeaderAllows(String app) {
        var http = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/camunda/app/%s/default/".formatted(port, app)))
                .build();

        var pages = IntStream.range(0, PEOPLE)
                .mapToObj(one -> http.sendAsync(request, BodyHandlers.ofString()))
                .toList();

        assertThat(pages.stream().map(CompletableFuture::join)).allSatisfy(OwnNonceTest::agrees);
    }

    private static void agrees(HttpResponse<String> page) {
        var policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        var allowed = IN_HEADER.matcher(policy);
        assertThat(allowed.find()).isTrue();
        assertThat(IN_PAGE.matcher(page.body()).results().map(found -> found.group(1)))
                .isNotEmpty()
                .containsOnly(allowed.group(1));
    }
}
