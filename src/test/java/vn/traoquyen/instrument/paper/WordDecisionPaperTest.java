package vn.traoquyen.instrument.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.traoquyen.instrument.Drafts;
import vn.traoquyen.instrument.InstrumentDraft;
import vn.traoquyen.instrument.Issuer;
import vn.traoquyen.instrument.IssuerCapacity;
import vn.traoquyen.instrument.PaperDate;
import vn.traoquyen.instrument.PowerRow;
import vn.traoquyen.instrument.Signature;
import vn.traoquyen.instrument.SigningCapacity;
import vn.traoquyen.instrument.Stamp;
import vn.traoquyen.paper.PrintedPaper;

class WordDecisionPaperTest {

    private static final String DATE = PaperDate.full(LocalDate.of(2026, 11, 16));

    @Test
    void aCommitteesDelegationFollowsTheFormOfAnAdministrativeDecision() {
        var paper = printed(Drafts.committeeDelegates(12), "12/QĐ-UBND");

        assertThat(paper.cell(0, 0, 0)).startsWith("ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN");
        assertThat(paper.cell(0, 0, 1)).startsWith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc");
        assertThat(paper.cell(0, 1, 0)).isEqualTo("Số: 12/QĐ-UBND");
        assertThat(paper.cell(0, 1, 1)).isEqualTo("Lạng Sơn, ngày 16 tháng 11 năm 2026");
        assertThat(paper.lines())
                .containsSubsequence(
                        "QUYẾT ĐỊNH",
                        "Về việc ủy quyền thực hiện một số nhiệm vụ, quyền hạn trong lĩnh vực y tế trên địa bàn tỉnh"
                                + " Lạng Sơn",
                        "ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN",
                        "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;",
                        "Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số 45/TTr-SYT ngày 03 tháng 11 năm 2026.",
                        "QUYẾT ĐỊNH:",
                        "Điều 1. Nội dung và đối tượng nhận ủy quyền",
                        "1. Thời hạn ủy quyền kể từ ngày Quyết định này có hiệu lực đến hết ngày 28 tháng 02 năm 2027.",
                        "b) Không được ủy quyền tiếp nhiệm vụ, quyền hạn đã nhận ủy quyền;",
                        "1. Quyết định này có hiệu lực kể từ ngày ký.")
                .contains("Phụ lục", "ỦY QUYỀN CHO GIÁM ĐỐC SỞ Y TẾ");
        assertThat(paper.lines()).anyMatch(line -> line.endsWith("chịu trách nhiệm thi hành Quyết định này./."));
        assertThat(paper.cell(1, 0, 1)).isEqualTo("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Thanh Nhân");
        assertThat(paper.cell(1, 0, 0)).startsWith("Nơi nhận:\n- Như Điều 4;\n").endsWith("- Lưu: VT, NC.");
    }

    @Test
    void theChairmanDecidesAndSignsInHisOwnName() {
        var paper = printed(Drafts.chairmanDelegates(1), "12/QĐ-UBND");

        assertThat(paper.lines()).contains("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN");
        assertThat(paper.cell(0, 0, 0)).startsWith("ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN");
        assertThat(paper.cell(1, 0, 1)).isEqualTo("CHỦ TỊCH\nNguyễn Thị Minh Hà");
    }

    @Test
    void aNormativeDecisionHasNoDecidingLineButSaysWhoIssuesIt() {
        var paper = printed(Drafts.committeeDecentralizes(12), "12/2026/QĐ-UBND");

        assertThat(paper.lines())
                .doesNotContain("QUYẾT ĐỊNH:")
                .containsSubsequence(
                        "Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số 45/TTr-SYT ngày 03 tháng 11 năm 2026;",
                        "Ủy ban nhân dân tỉnh Lạng Sơn ban hành Quyết định quy định phân cấp thực hiện một số nhiệm vụ,"
                                + " quyền hạn trong lĩnh vực y tế trên địa bàn tỉnh Lạng Sơn.",
                        "Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng",
                        "Điều 2. Nội dung phân cấp",
                        "Điều 3. Tổ chức thực hiện",
                        "Điều 4. Hiệu lực thi hành",
                        "1. Quyết định này có hiệu lực thi hành kể từ ngày 30 tháng 11 năm 2026.",
                        "PHỤ LỤC");
        assertThat(paper.cell(1, 0, 1)).isEqualTo("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Thị Minh Hà");
    }

    @Test
    void theChairmansNormativeDecisionBearsHisOfficeAtItsHead() {
        var paper = printed(Drafts.chairmanDecentralizes(1), "12/2026/QĐ-CTUBND");

        assertThat(paper.cell(0, 0, 0)).startsWith("CHỦ TỊCH\nỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN");
        assertThat(paper.lines())
                .anyMatch(line -> line.startsWith("Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn ban hành Quyết định"));
        assertThat(paper.cell(1, 0, 1)).isEqualTo("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Thanh Nhân");
    }

    @Test
    void aDepartmentStandsUnderItsCommittee() {
        var paper = printed(Drafts.departmentDelegates(1), "12/QĐ-SYT");

        assertThat(paper.cell(0, 0, 0)).startsWith("UBND TỈNH LẠNG SƠN\nSỞ Y TẾ");
        assertThat(paper.lines()).contains("GIÁM ĐỐC SỞ Y TẾ", "ĐƯỢC ỦY QUYỀN");
        assertThat(paper.lines())
                .anyMatch(line -> line.startsWith(
                        "1. Ủy quyền cho Chủ tịch Ủy ban nhân dân xã Trùng Khánh và Chủ tịch Ủy ban nhân dân phường"));
        assertThat(paper.cell(1, 0, 1)).isEqualTo("GIÁM ĐỐC\nLê Văn Thọ");
    }

    @Test
    void theAnnexNamesEveryPowerWithItsBasisAndConditions() {
        var paper = printed(Drafts.committeeDelegates(12), "12/QĐ-UBND");

        assertThat(paper.row(2, 0))
                .containsExactly("TT", "Nhiệm vụ, quyền hạn", "Căn cứ pháp lý", "Điều kiện, ghi chú");
        assertThat(paper.row(2, 3))
                .containsExactly(
                        "3",
                        "Công nhận bệnh viện đạt tiêu chuẩn chất lượng",
                        "Khoản 2 Điều 58 Luật Khám bệnh, chữa bệnh số 15/2023/QH15",
                        "Báo cáo kết quả hằng quý");
        assertThat(paper.rows(2)).isEqualTo(13);
        assertThat(paper.repeatsFirstRow(2)).isTrue();
        assertThat(paper.lines())
                .contains("(Kèm theo Quyết định số 12/QĐ-UBND " + DATE, "của Ủy ban nhân dân tỉnh Lạng Sơn)");
    }

    @Test
    void thePaperIsA4WithTheMarginsOfBothDecreesAndCountsTheAnnexByItself() {
        var paper = printed(Drafts.committeeDelegates(1), "12/QĐ-UBND");

        assertThat(paper.sections()).hasSize(2).allSatisfy(section -> {
            assertThat(section.getPgSz().getW()).hasToString("11906");
            assertThat(section.getPgMar().getLeft()).hasToString("1701");
            assertThat(section.getPgMar().getRight()).hasToString("850");
            assertThat(section.isSetTitlePg()).isTrue();
            assertThat(section.getHeaderReferenceList()).hasSize(1);
        });
        assertThat(paper.sections().get(1).getPgNumType().getStart()).hasToString("1");
    }

    @Test
    void textIsTextHoweverItLooks() {
        var draft = Drafts.of(Drafts.committeeDelegates(1))
                .subject("Ủy quyền {validUntil} $1 <b>&amp;\u0007\u0000\u202e cho\nSở")
                .powers(new PowerRow("Dòng một\r\n\r\nDòng hai\u0001", "Điều 1", null))
                .to("Giám đốc {count} Sở $0")
                .build();

        var paper = printed(draft, "12/QĐ-UBND");

        assertThat(paper.lines())
                .contains("Về việc ủy quyền {validUntil} $1 <b>&amp; cho Sở")
                .anyMatch(line -> line.startsWith("1. Ủy quyền cho Giám đốc {count} Sở $0 thực hiện 01 nhiệm vụ"));
        assertThat(paper.row(2, 1)).containsExactly("1", "Dòng một\nDòng hai", "Điều 1", "");
    }

    @Test
    void everyBasisBeginsAndEndsAsABasisHoweverItWasTyped() {
        var draft = Drafts.of(Drafts.committeeDelegates(1))
                .bases("Căn cứ Hiến pháp.", "Khoản 3 Điều 5 Nghị định số 148/2025/NĐ-CP;", "Điều 14 Luật A")
                .proposer("")
                .build();

        assertThat(printed(draft, "12/QĐ-UBND").lines())
                .containsSubsequence(
                        "Căn cứ Hiến pháp;",
                        "Căn cứ khoản 3 Điều 5 Nghị định số 148/2025/NĐ-CP;",
                        "Căn cứ Điều 14 Luật A.",
                        "QUYẾT ĐỊNH:");
    }

    @Test
    void aCommuneIsNamedAsACommune() {
        var names = new IssuerWording(new Issuer(
                "xa-01477",
                "UBND xã Trùng Khánh",
                "UBND",
                "Chủ tịch",
                "tỉnh Cao Bằng",
                "Trùng Khánh",
                IssuerCapacity.CHAIRMAN));

        assertThat(names.superior()).isEmpty();
        assertThat(names.authority()).isEqualTo("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TRÙNG KHÁNH");
        assertThat(names.transferorShort()).isEqualTo("Chủ tịch Ủy ban nhân dân xã");
        assertThat(names.office()).isEqualTo("Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã");
    }

    @Test
    void whoSignsByOrderStandsUnderTheOfficeHeSignsFor() {
        var draft = Drafts.of(Drafts.chairmanDelegates(1))
                .with(new Signature(SigningCapacity.TUQ, "Chánh Văn phòng", "Vi Minh Tú"))
                .build();

        assertThat(SignatureBlock.offices(draft)).containsExactly("TUQ. CHỦ TỊCH", "CHÁNH VĂN PHÒNG");
    }

    private static PrintedPaper printed(InstrumentDraft draft, String symbol) {
        return PrintedPaper.read(new WordDecisionPaper().print(draft, new Stamp(symbol, DATE)));
    }
}
