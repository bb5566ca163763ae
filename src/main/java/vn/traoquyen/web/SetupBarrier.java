package vn.traoquyen.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shuts the webapps' setup page for everybody: on a bad day it makes an administrator out of anybody
 * (CVE-2026-77226), and the first administrator comes from the settings anyway.
 */
class SetupBarrier extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
