package vn.traoquyen.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Time comes from one clock, in the zone of the offices. */
@Configuration
class TimeConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(OfficeTime.ZONE);
    }
}
