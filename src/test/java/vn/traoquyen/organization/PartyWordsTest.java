package vn.traoquyen.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartyWordsTest {

    private final PartyWords words = WordsOfLangSon.words();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Sở Nông nghiệp và Môi trường; so-nong-nghiep-moi-truong",
                "SỞ NÔNG NGHIỆP & MÔI TRƯỜNG; so-nong-nghiep-moi-truong",
                "Sở NN&MT; so-nong-nghiep-moi-truong",
                "Sở NN và MT; so-nong-nghiep-moi-truong",
                "SNNMT; so-nong-nghiep-moi-truong",
                "Sở GD&ĐT; so-giao-duc-dao-tao",
                "Sở GDĐT; so-giao-duc-dao-tao",
                "Sở KHCN; so-khoa-hoc-cong-nghe",
                "Sở Văn hoá, Thể thao và Du lịch; so-van-hoa-the-thao-du-lich",
                "Sở VHTT&DL; so-van-hoa-the-thao-du-lich",
                "Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng – Lạng Sơn; ban-ql-khu-kinh-te",
                "Ban QL KKT; ban-ql-khu-kinh-te",
                "Văn phòng UBND tỉnh; vp-ubnd-tinh",
                "VP UBND tỉnh; vp-ubnd-tinh",
                "Thanh tra tỉnh; thanh-tra-tinh",
                "Uỷ ban nhân dân tỉnh; ubnd-tinh",
                "UBND tỉnh Lạng Sơn; ubnd-tinh",
                "UBND phường Tam Thanh; xa-05986",
                "UBND xã Quý Hòa; xa-06076",
                "UBND huyện Cao Lộc; huyen-cao-loc"
            })
    void anAgencyIsKnownByManyNames(String name, String code) {
        assertThat(words.agency(name)).map(Agency::code).contains(code);
        assertThat(words.agency(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .map(Agency::code)
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Chủ tịch UBND tỉnh; ubnd-tinh:CHAIRMAN; Chủ tịch UBND tỉnh",
                "CT UBND tỉnh; ubnd-tinh:CHAIRMAN; Chủ tịch UBND tỉnh",
                "UBND tỉnh; ubnd-tinh:COMMITTEE; UBND tỉnh",
                "HĐND tỉnh; hdnd-tinh:COUNCIL; HĐND tỉnh",
                "GĐ Sở Y tế; so-y-te:HEAD; Giám đốc Sở Y tế",
                "Giám đốc Sở GD&ĐT; so-giao-duc-dao-tao:HEAD; Giám đốc Sở Giáo dục và Đào tạo",
                "Sở Nội vụ; so-noi-vu:AGENCY; Sở Nội vụ",
                "Trưởng Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn; ban-ql-khu-kinh-te:HEAD; "
                        + "Trưởng Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn",
                "Chánh Văn phòng UBND tỉnh; vp-ubnd-tinh:HEAD; Chánh Văn phòng UBND tỉnh",
                "Chánh Thanh tra tỉnh; thanh-tra-tinh:HEAD; Chánh Thanh tra tỉnh",
                "UBND cấp xã; cap-xa:COMMITTEE; UBND cấp xã",
                "'UBND các xã, phường'; cap-xa:COMMITTEE; UBND cấp xã",
                "Chủ tịch UBND cấp xã; cap-xa:CHAIRMAN; Chủ tịch UBND cấp xã",
                "Chủ tịch UBND xã Thất Khê; xa-06040:CHAIRMAN; Chủ tịch UBND xã Thất Khê",
                "UBND phường Kỳ Lừa; xa-06187:COMMITTEE; UBND phường Kỳ Lừa"
            })
    void aPartyIsReadAndWrittenAsListsDo(String name, String code, String written) {
        assertThat(words.party(name)).map(Party::code).contains(code);
        assertThat(words.written(Party.parse(code))).isEqualTo(written);
        assertThat(words.party(written)).map(Party::code).contains(code);
    }

    @Test
    void severalPartiesArePartedBySemicolons() {
        assertThat(words.parties("UBND xã Thất Khê; UBND phường Kỳ Lừa"))
                .contains(java.util.List.of(Party.parse("xa-06040:COMMITTEE"), Party.parse("xa-06187:COMMITTEE")));
        assertThat(words.parties("UBND xã Thất Khê; Sở Mây trời")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Sở", "UBND", "Chủ tịch", "Sở Mây trời", "Giám đốc UBND tỉnh", "Chủ tịch Sở Y tế", "xã", ""})
    void whatIsNobodysNameIsNobody(String name) {
        assertThat(words.party(name)).isEmpty();
    }
}
