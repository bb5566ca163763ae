package vn.traoquyen.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.traoquyen.organization.Accounts;
import vn.traoquyen.organization.Accounts.SignedIn;

/**
 * Lets nobody through to the engine's REST and to our own API but those who are signed in, by HTTP Basic or by the
 * session of the webapps, and lets engine and rooms act in their name. Without a name the engine would check nothing.
 */
class SecurityFilter extends OncePerRequestFilter {

    private final Accounts accounts;
    private final VerifiedCredentials credentials;
    private final ProblemWriter problems;

    SecurityFilter(Accounts accounts, VerifiedCredentials credentials, ProblemWriter problems) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (BasicCredentials.areIn(request)) {
            if (comesFromAnotherSite(request)) {
                problems.write(response, HttpStatus.FORBIDDEN, "web.forbidden.token");
                return;
            }
            letIn(BasicCredentials.of(request).flatMap(credentials::verify), request, response, chain);
            return;
        }
        var session = WebappSession.of(request).map(one -> one.refreshed(accounts.rightsState()));
        var person = session.flatMap(WebappSession::person);
        if (person.isPresent() && !session.get().trusts(request)) {
            problems.write(response, HttpStatus.FORBIDDEN, "web.forbidden.token");
        } else {
            letIn(person, request, response, chain);
        }
    }

    /** A browser sends remembered Basic credentials along with whatever another site makes it send. */
    private static boolean comesFromAnotherSite(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("none") && !site.equals("same-origin");
    }

    private void letIn(
            Optional<SignedIn> person, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (person.isEmpty()) {
            refuse(request, response);
            return;
        }
        accounts.actAs(person.get());
        try {
            chain.doFilter(request, response);
        } finally {
            accounts.actAsNobody();
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"XMLHttpRequest".equals(request.getHeader("X-Requested-With"))) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Trao Quyen\", charset=\"UTF-8\"");
        }
        problems.write(response, HttpStatus.UNAUTHORIZED, "web.unauthorized");
    }
}
