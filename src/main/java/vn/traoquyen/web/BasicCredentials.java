package vn.traoquyen.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** Name and password as a program sends them with each call (HTTP Basic, RFC 7617, UTF-8). */
record BasicCredentials(String userId, String password) {

    private static final String SCHEME = "Basic ";

    static boolean areIn(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    static Optional<BasicCredentials> of(HttpServletRequest request) {
        try {
            var encoded = request.getHeader(HttpHeaders.AUTHORIZATION)
                    .substring(SCHEME.length())
                    .strip();
            var pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8).split(":", 2);
            return pair.length == 2 && !pair[0].isBlank()
                    ? Optional.of(new BasicCredentials(pair[0], pair[1]))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return userId;
    }
}
