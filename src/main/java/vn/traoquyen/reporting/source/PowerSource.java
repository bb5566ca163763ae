package vn.traoquyen.reporting.source;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.traoquyen.portfolio.PortfolioSummaries;
import vn.traoquyen.portfolio.PowerCount;
import vn.traoquyen.portfolio.ReportDay;
import vn.traoquyen.reporting.ReportLine;
import vn.traoquyen.reporting.ReportSource;

/** The figures of the powers that an agency leads (số liệu nhiệm vụ phân cấp, ủy quyền do cơ quan chủ trì). */
@Component
class PowerSource implements ReportSource {

    private static final int RANK = 10;

    private final PortfolioSummaries summaries;
    private final ReportDay days;

    PowerSource(PortfolioSummaries summaries, ReportDay days) {
        this.summaries = summaries;
        this.days = days;
    }

    @Override
    public String title() {
        return "Nhiệm vụ phân cấp, ủy quyền do cơ quan chủ trì";
    }

    @Override
    public int rank() {
        return RANK;
    }

    /** As on the last day of the period, or as today where that is still to come. */
    @Override
    public Map<String, List<ReportLine>> of(Collection<String> agencies, LocalDate from, LocalDate to) {
        var day = to.isAfter(days.today()) ? days.today() : to;
        var lines = new HashMap<String, List<ReportLine>>();
        summaries.asOf(day).byAgency().stream()
                .filter(part -> agencies.contains(part.agency()))
                .forEach(part -> lines.put(part.agency(), lines(part.count())));
        return lines;
    }

    private static List<ReportLine> lines(PowerCount count) {
        return List.of(
                ReportLine.of("Tổng số", count.total()),
                ReportLine.of("Đã phân cấp", count.completed().decentralization()),
                ReportLine.of("Đã ủy quyền", count.completed().delegation()),
                ReportLine.of("Đang thực hiện", count.inProgress()),
                ReportLine.of("Tạm dừng", count.paused()),
                ReportLine.of("Không thực hiện", count.declined()));
    }
}
