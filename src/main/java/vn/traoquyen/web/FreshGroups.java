package vn.traoquyen.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.traoquyen.organization.Accounts;

/** Lets the webapps' sessions follow at once when somebody gains or loses a group, as a substitute does. */
class FreshGroups extends OncePerRequestFilter {

    private final Accounts accounts;

    FreshGroups(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        WebappSession.of(request).ifPresent(session -> session.refreshed(accounts.rightsState()));
        chain.doFilter(request, response);
    }
}
