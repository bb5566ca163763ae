package vn.traoquyen.reporting.periodic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.traoquyen.reporting.ReportLine;
import vn.traoquyen.reporting.ReportSource;

/** Collects what the system knows for agencies' reports, theme after theme (điền sẵn báo cáo). */
@Component
class PreFilling {

    private final List<ReportSource> sources;

    PreFilling(List<ReportSource> sources) {
        this.sources = sources.stream()
                .sorted(Comparator.comparing(ReportSource::rank))
                .toList();
    }

    /** By agency; each is there. One question to each source, however many agencies there are. */
    Map<String, List<PartLine>> of(Collection<String> agencies, LocalDate from, LocalDate to) {
        var known = new HashMap<String, List<PartLine>>();
        agencies.forEach(agency -> known.put(agency, new ArrayList<>()));
        if (!agencies.isEmpty()) {
            for (var source : sources) {
                source.of(agencies, from, to)
                        .forEach((agency, lines) -> lines.stream()
                                .map(line -> known(source.title(), line))
                                .forEach(known.get(agency)::add));
            }
        }
        return known;
    }

    private static PartLine known(String theme, ReportLine line) {
        return new PartLine(theme, line.label(), line.figure(), line.text(), line.figure(), line.text());
    }
}
