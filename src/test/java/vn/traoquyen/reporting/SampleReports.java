package vn.traoquyen.reporting;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.organization.Position;
import vn.traoquyen.organization.Province;
import vn.traoquyen.portfolio.PowerOn;
import vn.traoquyen.reporting.paper.ReportPapers;
import vn.traoquyen.shared.OfficeTime;

/** Reports of whatever powers, in the demo province, on a day in April 2026. */
final class SampleReports {

    static final LocalDate TODAY = LocalDate.of(2026, 4, 15);

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
        return new StatusReports(
                (day, reader) -> powers.forEach(reader),
                ReportPapers.all(),
                agencies,
                officials,
                names,
                new CoordinationRoles(
                        "so-tu-phap", "so-noi-vu", List.of(), List.of(), "vp-ubnd-tinh", "ubnd-tinh", "hdnd-tinh"),
                new Province("20", "tỉnh Lạng Sơn", "Lạng Sơn"),
                Clock.fixed(TODAY.atTime(9, 0).atZone(OfficeTime.ZONE).toInstant(), OfficeTime.ZONE));
    }
}
