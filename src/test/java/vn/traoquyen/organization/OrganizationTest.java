package vn.traoquyen.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganizationTest {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    private final Agency commune = agency("xa-06040", "Ủy ban nhân dân xã Thất Khê", AgencyKind.COMMUNE);
    private final Agency department = agency("so-y-te", "Sở Y tế", AgencyKind.DEPARTMENT);

    @Test
    void aGroupIdIsReadAsItIsWritten() {
        var group = GroupId.of("so-y-te", Position.REGISTRY_CLERK);
        assertThat(group).hasToString("so-y-te.van-thu");
        assertThat(GroupId.parse("so-y-te.van-thu")).contains(group);
        assertThat(group.heads()).hasToString("so-y-te.lanh-dao");
    }

    @Test
    void otherGroupsBelongToNoAgency() {
        assertThat(List.of("camunda-admin", "van-thu", ".van-thu", "so-y-te.giam-doc", ""))
                .allSatisfy(id -> assertThat(GroupId.parse(id)).isEmpty());
    }

    @Test
    void anAgencyIsThereFromItsFirstDayToTheDayBeforeItsEnd() {
        var merged = new Agency("so-cu", "Sở cũ", "SC", "SC", AgencyKind.DEPARTMENT, JULY, JULY.plusDays(2));
        assertThat(merged.isValidOn(JULY.minusDays(1))).isFalse();
        assertThat(merged.isValidOn(JULY)).isTrue();
        assertThat(merged.isValidOn(JULY.plusDays(1))).isTrue();
        assertThat(merged.isValidOn(JULY.plusDays(2))).isFalse();
    }

    @Test
    void aDocumentIsDatedAtItsAgencysPlace() {
        var province = new Province("20", "tỉnh Lạng Sơn", "Lạng Sơn");
        assertThat(province.placeNameOf(department)).isEqualTo("Lạng Sơn");
        assertThat(province.placeNameOf(commune)).isEqualTo("Thất Khê");
    }

    @Test
    void theDemoStaffHasAPairInTheDepartmentsAndKeepsItsNames() {
        assertThat(DemoStaff.of(List.of(department), "langson.example"))
                .extracting(Official::userId)
                .containsExactly("ld.so-y-te", "cv.so-y-te", "vt.so-y-te", "ld2.so-y-te", "cv2.so-y-te");
        assertThat(DemoStaff.of(List.of(commune), "langson.example"))
                .extracting(Official::title)
                .containsExactly("Chủ tịch UBND xã Thất Khê", "Chuyên viên", "Văn thư", "Công chức Tư pháp - Hộ tịch");
        assertThat(DemoStaff.of(List.of(department, commune), "langson.example"))
                .isEqualTo(DemoStaff.of(List.of(department, commune), "langson.example"))
                .extracting(Official::email)
                .startsWith("ld.so-y-te@langson.example");
    }

    @Test
    void aUnitHasAHeadAndASpecialistAndTheFrontOnePerson() {
        var units = List.of(
                unit("vp-ubnd-tinh-hcqt", "Phòng Hành chính - Quản trị", AgencyKind.UNIT),
                unit("xa-06040-vp", "Văn phòng HĐND và UBND xã Thất Khê", AgencyKind.UNIT),
                unit("xa-06040-mttq", "Ủy ban Mặt trận Tổ quốc Việt Nam xã Thất Khê", AgencyKind.FRONT));
        assertThat(DemoStaff.of(units, "langson.example"))
                .extracting(Official::userId, Official::title)
                .containsExactly(
                        tuple("ld.vp-ubnd-tinh-hcqt", "Trưởng phòng"),
                        tuple("cv.vp-ubnd-tinh-hcqt", "Chuyên viên"),
                        tuple("ld.xa-06040-vp", "Chánh Văn phòng"),
                        tuple("cv.xa-06040-vp", "Chuyên viên"),
                        tuple("cv.xa-06040-mttq", "Cán bộ Mặt trận Tổ quốc"));
    }

    @Test
    void aDemoAddressCannotExist() {
        assertThat(new Province("66", "tỉnh Đắk Lắk", "Đắk Lắk").mailDomain()).isEqualTo("daklak.example");
    }

    private static Agency unit(String code, String name, AgencyKind kind) {
        return new Agency(code, name, name, "X", kind, JULY, null, code.substring(0, code.lastIndexOf('-')), null);
    }

    private static Agency agency(String code, String name, AgencyKind kind) {
        return new Agency(code, name, name.replace("Ủy ban nhân dân", "UBND"), "X", kind, JULY, null);
    }
}
