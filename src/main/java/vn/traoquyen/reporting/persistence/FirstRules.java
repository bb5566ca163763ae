package vn.traoquyen.reporting.persistence;

import java.time.Clock;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Province;
import vn.traoquyen.reporting.periodic.ReportingRules;

/** Gives a province the rules that come with the program, each once; they hold from that day on. */
@Component
class FirstRules implements ApplicationRunner {

    private final ReportingRules rules;
    private final Province province;
    private final Clock clock;

    FirstRules(ReportingRules rules, Province province, Clock clock) {
        this.rules = rules;
        this.province = province;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var now = clock.instant();
        rules.addNew(
                ShippedRules.of(province.code()).stream()
                        .map(rule -> rule.activeSince(now))
                        .toList(),
                now);
    }
}
