package vn.traoquyen.reporting.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.traoquyen.plan.Undertaking;
import vn.traoquyen.plan.Undertakings;
import vn.traoquyen.portfolio.ReportDay;
import vn.traoquyen.reporting.ReportLine;
import vn.traoquyen.reporting.ReportSource;
import vn.traoquyen.shared.OfficeTime;

/** What an agency has to do by plans, and how far it is (đầu việc của kế hoạch). */
@Component
class PlanSource implements ReportSource {

    private static final int RANK = 5;

    private final Undertakings undertakings;
    private final ReportDay days;

    PlanSource(Undertakings undertakings, ReportDay days) {
        this.undertakings = undertakings;
        this.days = days;
    }

    @Override
    public String title() {
        return "Đầu việc của các kế hoạch";
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public Map<String, List<ReportLine>> of(Collection<String> agencies, LocalDate from, LocalDate to) {
        var lines = new HashMap<String, List<ReportLine>>();
        undertakings.ofAgencies(agencies).stream()
                .filter(one -> begunBy(one, to) && !endedBefore(one, from))
                .collect(Collectors.groupingBy(Undertaking::agency))
                .forEach((agency, theirs) -> lines.put(agency, lines(theirs)));
        return lines;
    }

    private static boolean begunBy(Undertaking one, LocalDate day) {
        return one.startedAt() != null
                && !one.startedAt().atZone(OfficeTime.ZONE).toLocalDate().isAfter(day);
    }

    private static boolean endedBefore(Undertaking one, LocalDate day) {
        return one.closedAt() != null
                && one.closedAt().atZone(OfficeTime.ZONE).toLocalDate().isBefore(day);
    }

    private List<ReportLine> lines(List<Undertaking> theirs) {
        var today = days.today();
        var lines = new ArrayList<ReportLine>();
        lines.add(ReportLine.of("Tổng số đầu việc trong kỳ", theirs.size()));
        lines.add(ReportLine.of("Đã kết thúc trong kỳ", count(theirs, one -> one.closedAt() != null)));
        lines.add(ReportLine.of(
                "Đang thực hiện", count(theirs, one -> one.status().isAtWork())));
        lines.add(ReportLine.of("Quá hạn", count(theirs, one -> one.isOverdueOn(today))));
        return lines;
    }

    private static int count(List<Undertaking> theirs, Predicate<Undertaking> wanted) {
        return (int) theirs.stream().filter(wanted).count();
    }
}
