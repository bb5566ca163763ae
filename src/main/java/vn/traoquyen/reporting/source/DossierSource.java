package vn.traoquyen.reporting.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.LedDossier;
import vn.traoquyen.approval.LedDossiers;
import vn.traoquyen.reporting.ReportLine;
import vn.traoquyen.reporting.ReportSource;

/** The dossiers that an agency has under way (hồ sơ đề nghị đang xử lý), each with the step that it has come to. */
@Component
class DossierSource implements ReportSource {

    private static final int RANK = 20;
    private static final int NAMED = 20;

    private final LedDossiers dossiers;

    DossierSource(LedDossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public String title() {
        return "Hồ sơ đề nghị phân cấp, ủy quyền";
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public Map<String, List<ReportLine>> of(Collection<String> agencies, LocalDate from, LocalDate to) {
        var lines = new HashMap<String, List<ReportLine>>();
        dossiers.underWay(agencies).stream()
                .collect(Collectors.groupingBy(LedDossier::agency))
                .forEach((agency, led) -> lines.put(agency, lines(led)));
        return lines;
    }

    private static List<ReportLine> lines(List<LedDossier> led) {
        var lines = new ArrayList<ReportLine>();
        lines.add(ReportLine.of("Số hồ sơ đang xử lý", led.size()));
        var named = led.stream()
                .limit(NAMED)
                .map(dossier -> "%s %s: %s".formatted(dossier.id(), dossier.title(), dossier.stage()))
                .collect(Collectors.joining("\n"));
        lines.add(ReportLine.of("Tiến độ", led.size() > NAMED ? named + "\n…" : named));
        return lines;
    }
}
