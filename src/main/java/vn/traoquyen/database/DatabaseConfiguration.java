package vn.traoquyen.database;

import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DatabaseConfiguration {

    @Bean
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "never")
    EmbeddedDatabase embeddedDatabase(EmbeddedDatabaseSettings settings) throws IOException {
        return new EmbeddedDatabase(settings);
    }
}
