package vn.traoquyen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import vn.traoquyen.organization.Accounts.SignedIn;

/** The session in which somebody is signed in to Tasklist or Cockpit. */
class WebappSession {

    private static final long GROUPS_KEPT_MILLIS = 60_000;
    private static final String RIGHTS = "traoquyen.rights";

    private final HttpSession session;

    private WebappSession(HttpSession session) {
        this.session = session;
    }

    /** The session that the request belongs to; none is begun. */
    static Optional<WebappSession> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(WebappSession::new);
    }

    /**
     * Reads the groups anew that are older than a minute, and all where somebody may have gained or lost one since.
     *
     * @param rights the state of everybody's rights at present
     */
    WebappSession refreshed(String rights) {
        var authentications = AuthenticationUtil.getAuthsFromSession(session);
        if (!rights.equals(session.getAttribute(RIGHTS))) {
            authentications.getAuthentications().forEach(person -> person.setCacheValidationTime(null));
            session.setAttribute(RIGHTS, rights);
        }
        AuthenticationUtil.updateCache(authentications, session, GROUPS_KEPT_MILLIS);
        return this;
    }

    /** Who is signed in. */
    Optional<SignedIn> person() {
        var authentications = AuthenticationUtil.getAuthsFromSession(session);
        return authentications.getAuthentications().stream()
                .findFirst()
                .map(person -> new SignedIn(person.getIdentityId(), person.getGroupIds()));
    }

    /** Whether the request was sent by our own pages, not by another site in the person's browser. */
    boolean trusts(HttpServletRequest request) {
        var sent = request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME);
        var expected = session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
        return CsrfConstants.CSRF_NON_MODIFYING_METHODS_PATTERN
                        .matcher(request.getMethod())
                        .matches()
                || sent != null && expected != null && same(sent, expected.toString());
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
