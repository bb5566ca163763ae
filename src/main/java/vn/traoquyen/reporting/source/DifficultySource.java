package vn.traoquyen.reporting.source;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.traoquyen.difficulty.Difficulties;
import vn.traoquyen.reporting.ReportLine;
import vn.traoquyen.reporting.ReportSource;
import vn.traoquyen.shared.OfficeTime;

/** The difficulties that an agency has raised (khó khăn, vướng mắc đã phản ánh). */
@Component
class DifficultySource implements ReportSource {

    private static final int RANK = 30;

    private final Difficulties difficulties;

    DifficultySource(Difficulties difficulties) {
        this.difficulties = difficulties;
    }

    @Override
    public String title() {
        return "Khó khăn, vướng mắc";
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public Map<String, List<ReportLine>> of(Collection<String> agencies, LocalDate from, LocalDate to) {
        var lines = new HashMap<String, List<ReportLine>>();
        difficulties
                .raisedBy(
                        agencies,
                        from.atStartOfDay(OfficeTime.ZONE).toInstant(),
                        to.plusDays(1).atStartOfDay(OfficeTime.ZONE).toInstant())
                .forEach(raised -> lines.put(
                        raised.agency(),
                        List.of(
                                ReportLine.of("Đã phản ánh trong kỳ", raised.raised()),
                                ReportLine.of("Đã được trả lời trong kỳ", raised.answered()),
                                ReportLine.of("Chưa được trả lời", raised.open()))));
        return lines;
    }
}
