package vn.traoquyen.organization.persistence;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** The demo province is played where nobody has configured a database, and nowhere else unless it is asked for. */
class DemoByDefault implements EnvironmentPostProcessor, Ordered {

    private static final String DEMO = "traoquyen.demo";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.containsProperty(DEMO)) {
            boolean embedded = !environment.containsProperty("spring.datasource.url");
            environment.getPropertySources().addLast(new MapPropertySource("demoByDefault", Map.of(DEMO, embedded)));
        }
    }

    /** After the configuration files have been read. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
