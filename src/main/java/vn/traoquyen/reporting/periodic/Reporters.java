package vn.traoquyen.reporting.periodic;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.shared.Refusal;

/** Finds who has to report by a rule on a day (đơn vị phải báo cáo): only agencies that are there on that day. */
@Component
class Reporters {

    private final Agencies agencies;

    Reporters(Agencies agencies) {
        this.agencies = agencies;
    }

    Set<String> of(ReportingRule rule, LocalDate day) {
        var choice = rule.reporters();
        var found = new LinkedHashSet<String>();
        Stream.concat(
                        choice.agencies().stream().map(agencies::byCode),
                        ofKind(choice).filter(agency -> !agency.code().equals(rule.consolidator())))
                .filter(agency -> agency.isValidOn(day))
                .map(Agency::code)
                .forEach(found::add);
        return found;
    }

    private Stream<Agency> ofKind(ReporterChoice choice) {
        var units = choice.unitsOf() == null ? List.<Agency>of() : agencies.unitsOf(choice.unitsOf());
        return Stream.concat(
                agencies.all().stream()
                        .filter(agency -> choice.kinds().contains(agency.kind().name())),
                units.stream());
    }

    /** Refuses a rule by which nobody would report. */
    void refuseNobody(ReportingRule rule, LocalDate day) {
        if (of(rule, day).isEmpty()) {
            throw new Refusal("reporting.nobodyReports", Map.of("rule", rule.title()));
        }
    }
}
