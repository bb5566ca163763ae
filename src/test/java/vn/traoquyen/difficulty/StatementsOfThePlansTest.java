package vn.traoquyen.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.difficulty.RaisedDifficulties.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Province;

/** What the plans and the letter of the provinces say of difficulties, statement by statement. */
@ProcessTest
class StatementsOfThePlansTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Autowired
    RaisedDifficulties raised;

    @Autowired
    Difficulties difficulties;

    @Autowired
    DifficultySettings settings;

    @Autowired
    Agencies agencies;

    /** Lạng Sơn 2025: "kịp thời báo cáo UBND tỉnh (qua Sở Nội vụ) khó khăn, vướng mắc để xem xét, chỉ đạo". */
    @Test
    void statement000_8_inLangSonAnAgencyReportsToTheCommitteeThroughInternalAffairs() {
        assertThat(desk("20", WorkStream.TRANSFER, "2025-05-10")).isEqualTo("so-noi-vu");

        var id = raised.raise("ld.so-y-te", "stream", "ORGANIZATION");
        assertThat(raised.waiting(id)).containsExactly("coordinateDifficulty@so-noi-vu.chuyen-vien");
        throughTo(id, "so-noi-vu");
        raised.complete(id, "decideDifficulty", "ld.ubnd-tinh", answer("UBND tỉnh chỉ đạo các sở phối hợp"));
        assertThat(difficulties.find(id).orElseThrow().answer().level()).isEqualTo(Place.COMMITTEE);
    }

    /** Văn phòng UBND tỉnh Đắk Lắk: "kịp thời báo cáo Lãnh đạo … (qua phòng Hành chính – Quản trị) để xem xét, quyết định". */
    @Test
    void statement001_6_inAnOfficeItsOwnDeskReportsToItsLeaders() {
        var id = raised.raise("vt.vp-ubnd-tinh");
        assertThat(raised.waiting(id)).containsExactly("receiveDifficulty@vp-ubnd-tinh.chuyen-vien");
        raised.complete(id, "receiveDifficulty", "cv.vp-ubnd-tinh", "outcome", "FORWARD");
        assertThat(raised.waiting(id)).containsExactly("settleDifficulty@vp-ubnd-tinh.lanh-dao");
        raised.complete(id, "settleDifficulty", "ld.vp-ubnd-tinh", answer("Giao phòng Hành chính - Quản trị"));
        assertThat(raised.ends(id)).containsExactly("endEvent_answeredLocally");
    }

    /** Thái Nguyên 2025: "kịp thời phản ánh về Sở Nội vụ để tổng hợp, hướng dẫn giải quyết hoặc trình cấp có thẩm quyền". */
    @Test
    void statement002_5_inThaiNguyenInternalAffairsCollectsAndGuides() {
        for (var stream : WorkStream.values()) {
            assertThat(desk("19", stream, "2025-06-01")).isEqualTo("so-noi-vu");
        }
    }

    /** Lạng Sơn 2026: "kịp thời báo cáo UBND tỉnh (qua Sở Tư pháp) để xem xét, chỉ đạo". */
    @Test
    void statement003_6_inLangSonSinceApril2026TransfersGoThroughJustice() {
        assertThat(desk("20", WorkStream.TRANSFER, "2026-03-31")).isEqualTo("so-noi-vu");
        assertThat(desk("20", WorkStream.TRANSFER, "2026-04-10")).isEqualTo("so-tu-phap");

        var id = raised.raise("cv.so-y-te");
        assertThat(raised.waiting(id)).containsExactly("settleDifficulty@so-y-te.lanh-dao");
        raised.complete(id, "settleDifficulty", "ld.so-y-te", "outcome", "SEND_UP", "reason", "Cần UBND tỉnh chỉ đạo");
        assertThat(raised.waiting(id)).containsExactly("coordinateDifficulty@so-tu-phap.chuyen-vien");
        throughTo(id, "so-tu-phap");
        assertThat(raised.waiting(id)).containsExactly("decideDifficulty@ubnd-tinh.lanh-dao");
    }

    /** Trùng Khánh: "đầu mối thường trực tiếp nhận, tổng hợp … báo cáo Chủ tịch … Trường hợp vượt thẩm quyền, báo cáo UBND tỉnh". */
    @Test
    void statement004_3_aCommuneHasAStandingDeskAndItsChairmanSettlesOrReportsUp() {
        var id = raised.raise("vt.xa-06040");
        assertThat(raised.waiting(id)).containsExactly("receiveDifficulty@xa-06040-vp.chuyen-vien");
        raised.complete(id, "receiveDifficulty", "cv.xa-06040-vp", "outcome", "FORWARD");
        assertThat(raised.waiting(id)).containsExactly("settleDifficulty@xa-06040.lanh-dao");
        raised.complete(id, "settleDifficulty", "ld.xa-06040", "outcome", "SEND_UP", "reason", "Vượt thẩm quyền xã");
        assertThat(difficulties.find(id).orElseThrow().place()).isEqualTo(Place.PROVINCE_DESK);
    }

    @Test
    void whereNoPaperSaysItTheDeskIsSetByStreamAndSaidToBeUnconfirmed() {
        assertThat(desk("04", WorkStream.TRANSFER, "2026-11-26")).isEqualTo("so-noi-vu");
        assertThat(desk("04", WorkStream.LEGAL_DOCUMENTS, "2026-11-26")).isEqualTo("so-tu-phap");
        assertThat(settings.desks())
                .filteredOn(desk -> desk.province().equals(DifficultySettings.ANY_PROVINCE))
                .allSatisfy(desk -> assertThat(desk.source()).startsWith("Chưa kiểm chứng"));
    }

    private String desk(String province, WorkStream stream, String day) {
        var clock = Clock.fixed(LocalDate.parse(day).atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
        return new DifficultyRoutes(settings, agencies, new Province(province, "tỉnh", "tỉnh"), clock)
                .provinceDesk(stream);
    }

    private void throughTo(DifficultyId id, String desk) {
        raised.complete(id, "coordinateDifficulty", "cv." + desk, "outcome", "ASSIGN", "department", desk);
        raised.complete(id, "adviseDifficulty", "cv." + desk, "outcome", "SUBMIT", "reason", "Trình UBND tỉnh");
        raised.complete(id, "signAdvice", "ld." + desk, "outcome", "SIGN");
    }
}
