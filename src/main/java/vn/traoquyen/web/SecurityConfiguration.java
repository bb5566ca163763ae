package vn.traoquyen.web;

import jakarta.servlet.Filter;
import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import vn.traoquyen.organization.Accounts;

/** Puts the filters before the paths that they guard, ahead of everything else. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    FilterRegistrationBean<SecurityFilter> securityFilter(Accounts accounts, Clock clock, ProblemWriter problems) {
        var filter = new SecurityFilter(accounts, new VerifiedCredentials(accounts, clock), problems);
        return before(filter, "/engine-rest", "/engine-rest/*", "/api", "/api/*");
    }

    @Bean
    FilterRegistrationBean<FreshGroups> freshGroups(Accounts accounts) {
        return before(new FreshGroups(accounts), "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<OwnNonce> ownNonce() {
        return before(new OwnNonce(), "/camunda", "/camunda/", "/camunda/app/*");
    }

    @Bean
    FilterRegistrationBean<SetupBarrier> setupBarrier() {
        return before(new SetupBarrier(), "/camunda/api/admin/setup/*");
    }

    @Bean
    FilterRegistrationBean<ClosedDoor> closedDoor() {
        return before(new ClosedDoor(), "/actuator/*");
    }

    private static <F extends Filter> FilterRegistrationBean<F> before(F filter, String... paths) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(paths);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return registration;
    }
}
