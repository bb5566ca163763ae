package vn.traoquyen.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.traoquyen.calendar.Term;
import vn.traoquyen.calendar.TermUnit;
import vn.traoquyen.deadline.Rung.Audience;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.AgencyKind;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.Position;

/** A unit is led by its own head, its agency by the agency's. */
class LevelRecipientsTest {

    private static final Agency DEPARTMENT = agency("so-y-te", AgencyKind.DEPARTMENT, null);
    private static final Agency UNIT = agency("so-y-te-nghiep-vu", AgencyKind.UNIT, "so-y-te");

    private final Officials officials = mock(Officials.class);
    private final Agencies agencies = mock(Agencies.class);
    private final CoordinationRoles roles = mock(CoordinationRoles.class);
    private final LevelRecipients recipients = new LevelRecipients(officials, agencies, roles, new Coordinator(roles));

    @BeforeEach
    void aDepartmentWithAUnit() {
        when(roles.legalReviewer()).thenReturn("so-tu-phap");
        when(roles.office()).thenReturn("vp-ubnd-tinh");
        when(officials.membersOf(any(), any())).thenReturn(List.of());
        for (var agency : List.of(DEPARTMENT, UNIT)) {
            when(agencies.find(agency.code())).thenReturn(Optional.of(agency));
        }
        when(agencies.rootOf(any())).thenReturn(DEPARTMENT);
        leads("ld.so-y-te", "so-y-te");
        leads("ld.so-tu-phap", "so-tu-phap");
    }

    @Test
    void headsOfUnitAndAgencyAreToldApart() {
        leads("tp.nghiep-vu", UNIT.code());

        assertThat(told(Audience.UNIT_HEAD)).containsExactly("tp.nghiep-vu");
        assertThat(told(Audience.AGENCY_HEAD)).containsExactly("ld.so-y-te");
        assertThat(told(Audience.COORDINATOR)).containsExactly("ld.so-tu-phap");
    }

    @Test
    void aUnitWithoutAHeadIsLedByItsAgency() {
        assertThat(told(Audience.UNIT_HEAD)).containsExactly("ld.so-y-te");
    }

    private Set<String> told(Audience audience) {
        return recipients.of(new Rung(2, 0, List.of(audience), true, false, "Hết hạn"), clock());
    }

    private static StageClock clock() {
        return new StageClock(
                "task",
                "transferApproval",
                "HS-1",
                "draftDossier",
                "Lập hồ sơ",
                Set.of(UNIT.code() + ".chuyen-vien"),
                null,
                Instant.EPOCH,
                new Term(10, TermUnit.WORKING_DAY, "", true),
                Instant.EPOCH,
                true,
                0,
                null,
                null);
    }

    private void leads(String account, String agency) {
        when(officials.membersOf(agency, Position.HEAD))
                .thenReturn(List.of(new Official(account, "Lê Thị Mai", "Trưởng phòng", agency, Position.HEAD)));
    }

    private static Agency agency(String code, AgencyKind kind, String parent) {
        return new Agency(code, code, code, code, kind, LocalDate.EPOCH, null, parent, null);
    }
}
