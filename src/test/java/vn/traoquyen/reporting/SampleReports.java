package vn.traoquyen.reporting;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.organization.Position;
import vn.traoquyen.organization.Province;
import vn.traoquyen.portfolio.PowerOn;
import vn.traoquyen.portfolio.PowerStage;
import vn.traoquyen.portfolio.ReportDay;
import vn.traoquyen.reporting.paper.ReportPapers;

/** Reports of whatever powers, in the demo province, on a day in April 2026. */
final class SampleReports {

    static final LocalDate TODAY = LocalDate.of(2026, 4, 15);

    /** The power that a dossier carries; as far as its appraisal. */
    static final String STAGED = "LS-SYT-007";

    private SampleReports() {}

    static StatusReports of(Iterable<PowerOn> powers) {
        var agencies = mock(Agencies.class);
        when(agencies.all()).thenReturn(SamplePowers.AGENCIES);
        when(agencies.byCode(anyString()))
                .thenAnswer(asked -> SamplePowers.AGENCIES.stream()
                        .filter(agency -> agency.code().equals(asked.getArgument(0)))
                        .findFirst()
                        .orElseThrow());
        var officials = mock(Officials.class);
        when(officials.membersOf(anyString(), any()))
                .thenReturn(List.of(
                        new Official("ld.so-tu-phap", "Nông Thị Hương", "Giám đốc", "so-tu-phap", Position.HEAD)));
        var names = mock(PartyNames.class);
        when(names.headTitle(anyString())).thenReturn("Giám đốc");
        var days = mock(ReportDay.class);
        when(days.today()).thenReturn(TODAY);
        when(days.come(any())).thenAnswer(asked -> asked.getArgument(0));
        return new StatusReports(
                (day, reader) -> powers.forEach(reader),
                codes -> Map.of(STAGED, new PowerStage("HS-2026-0001", "APPRAISE", "Thẩm định hồ sơ")),
                ReportPapers.all(),
                agencies,
                officials,
                names,
                new CoordinationRoles(
                        "so-tu-phap", "so-noi-vu", List.of(), List.of(), "vp-ubnd-tinh", "ubnd-tinh", "hdnd-tinh"),
                new Province("20", "tỉnh Lạng Sơn", "Lạng Sơn"),
                days);
    }
}
