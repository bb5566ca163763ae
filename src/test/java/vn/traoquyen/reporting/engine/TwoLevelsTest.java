package vn.traoquyen.reporting.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.portfolio.PortfolioSummaries;
import vn.traoquyen.reporting.periodic.PartLine;
import vn.traoquyen.reporting.periodic.PartService;
import vn.traoquyen.reporting.periodic.PeriodDeed;
import vn.traoquyen.reporting.periodic.PeriodStatus;
import vn.traoquyen.reporting.periodic.Periods;
import vn.traoquyen.reporting.periodic.ReportParts;
import vn.traoquyen.reporting.periodic.ReportingRule;
import vn.traoquyen.reporting.periodic.RuleService;
import vn.traoquyen.reporting.persistence.RulesOfProvinces;
import vn.traoquyen.shared.Refusal;

/** Lạng Sơn asks when it needs a report; what Sở Nội vụ has sent becomes the province's report to the ministry. */
@ProcessTest
class TwoLevelsTest {

    private static final List<ReportingRule> SHIPPED = RulesOfProvinces.of("20");

    @Autowired
    ReportedPeriods reported;

    @Autowired
    ReportParts parts;

    @Autowired
    Periods periods;

    @Autowired
    RuleService rules;

    @Autowired
    PartService service;

    @Autowired
    PortfolioSummaries portfolio;

    @Autowired
    Clock clock;

    ReportingRule toMinistry;
    ReportingRule toProvince;

    @BeforeEach
    void theProvincesRules() {
        toMinistry = reported.anew(SHIPPED.get(1));
        toProvince = reported.anew(SHIPPED.get(0), toMinistry.code());
    }

    @AfterEach
    void nobodyIsAskedAnyMore() {
        reported.stop(toMinistry);
        reported.stop(toProvince);
    }

    @Test
    void s000_6_everyAgencyReportsWhatTheSystemKnowsOfItAlready() {
        var period = asked(toProvince, "ld.so-noi-vu");
        var count = portfolio.asOf(LocalDate.now(clock)).byAgency().stream()
                .filter(part -> part.agency().equals("so-y-te"))
                .findFirst()
                .orElseThrow()
                .count();

        assertThat(parts.of(period)).extracting("agency").contains("so-y-te", "thanh-tra-tinh", "vp-ubnd-tinh");
        assertThat(parts.of(period)).extracting("agency").doesNotContain("so-noi-vu", "ubnd-tinh", "xa-06040");
        reported.report(period, "cv.so-y-te", "Tiến độ bảo đảm.");

        assertThat(parts.versionsOf(period).get(0).lines())
                .filteredOn(line -> line.label().equals("Tổng số"))
                .extracting(PartLine::figure)
                .containsExactly(count.total());
    }

    @Test
    void s000_5_theReportOfTheHomeAffairsDepartmentBecomesTheProvincesReportToTheMinistry() {
        var above = asked(toMinistry, "ld.so-noi-vu");
        assertThat(reported.waiting(above)).isEmpty();

        var below = asked(toProvince, "ld.so-noi-vu");
        reported.report(below, "cv.so-y-te", "Tiến độ bảo đảm.");
        reported.report(below, "cv.so-xay-dung", "Đang chờ hướng dẫn.");
        reported.fire(below, "event_partsDue");
        reported.complete(
                below,
                "consolidateReports",
                "cv.so-noi-vu",
                "summary",
                "Các sở, ngành triển khai đúng tiến độ.",
                "missingNote",
                "Các cơ quan còn lại báo cáo sau.",
                "sections",
                reported.shown(below, "consolidateReports", "cv.so-noi-vu")
                        .get("sections")
                        .toString());
        reported.approve(below, "ld.so-noi-vu");
        reported.send(below, "vt.so-noi-vu");

        assertThat(reported.waiting(above)).containsExactly("consolidateReports");
        var handedOn = parts.versionsOf(above).get(0);
        assertThat(handedOn.author().name()).isEqualTo("Hệ thống");
        assertThat(handedOn.lines()).extracting(PartLine::text).contains("Các sở, ngành triển khai đúng tiến độ.");
        assertThat(sum(handedOn.lines(), "Tổng số"))
                .isEqualTo(parts.versionsOf(below).stream()
                        .mapToInt(version -> sum(version.lines(), "Tổng số"))
                        .sum())
                .isPositive();
        reported.consolidate(above, "cv.so-noi-vu", null);
        reported.approve(above, "ld.ubnd-tinh");
        reported.send(above, "vt.vp-ubnd-tinh");
        assertThat(reported.get(above).status()).isEqualTo(PeriodStatus.SENT);
        assertThat(reported.get(above).sending().symbol()).endsWith("/BC-UBND");
    }

    @Test
    void s000_5_whatWasSentBeforeTheMinistryAskedIsTakenUpWhenItDoes() {
        var below = asked(toProvince, "ld.so-noi-vu");
        reported.fire(below, "event_partsDue");
        reported.consolidate(below, "cv.so-noi-vu", "Chưa cơ quan nào báo cáo.");
        reported.approve(below, "ld.so-noi-vu");
        reported.send(below, "vt.so-noi-vu");

        var above = asked(toMinistry, "ld.so-noi-vu");

        assertThat(reported.waiting(above)).containsExactly("consolidateReports");
    }

    @Test
    void s003_5_theLegalDepartmentUrgesConsolidatesAndReports() {
        var legal = reported.anew(SHIPPED.get(2));
        var period = asked(legal, "cv.so-tu-phap");
        reported.report(period, "cv.so-y-te", "Vướng mắc về định mức.");

        var urged = reported.as("cv.so-tu-phap", () -> service.urge(period, List.of(), "Đề nghị gửi ngay."));
        assertThat(urged).contains("so-tai-chinh").doesNotContain("so-y-te", "so-tu-phap");
        assertThat(periods.entriesOf(period)).extracting("deed").contains(PeriodDeed.URGE);

        reported.fire(period, "event_partsDue");
        reported.consolidate(period, "cv.so-tu-phap", "Đã đôn đốc.");
        reported.approve(period, "ld.so-tu-phap");
        reported.send(period, "vt.so-tu-phap");
        assertThat(reported.get(period).addressee()).isEqualTo("Ủy ban nhân dân tỉnh Lạng Sơn");
        assertThat(parts.jointReportsOf(period).get(0).sections().toString()).contains("Vướng mắc về định mức.");
        reported.stop(legal);
    }

    @Test
    void s004_8_theOfficersOfACommuneReportToItsOffice() {
        var trungKhanh = RulesOfProvinces.of("04").get(0);
        var rule = reported.anew(CommuneRule.like(trungKhanh, "xa-06040"));
        var period = reported.as("cv.xa-06040-vp", () -> ask(rule));

        reported.report(period, "cv.xa-06040", "Đã đăng tải Luật trên trang thông tin điện tử.");
        assertThat(reported.waiting(period)).containsExactly("consolidateReports");
        reported.consolidate(period, "cv.xa-06040-vp", null);
        reported.approve(period, "ld.xa-06040");
        reported.send(period, "vt.xa-06040");

        assertThat(reported.get(period).status()).isEqualTo(PeriodStatus.SENT);
        reported.stop(rule);
    }

    @Test
    void nobodyElseAsksForAReportAndNobodyAsksForYesterday() {
        assertThatThrownBy(() -> asked(toProvince, "cv.so-y-te"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("reporting.forbidden.rule");
        var now = clock.instant();
        assertThatThrownBy(() -> reported.as(
                        "ld.so-noi-vu",
                        () -> rules.ask(
                                toProvince.code(),
                                LocalDate.now(clock),
                                LocalDate.now(clock),
                                now.minusSeconds(60),
                                now)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("reporting.askedOutOfOrder");
    }

    private String asked(ReportingRule rule, String user) {
        return reported.as(user, () -> ask(rule));
    }

    private String ask(ReportingRule rule) {
        var now = clock.instant();
        var today = LocalDate.now(clock);
        return rules.ask(
                rule.code(), today.minusDays(30), today, now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(2)));
    }

    private static int sum(List<PartLine> lines, String label) {
        return lines.stream()
                .filter(line -> line.label().equals(label))
                .mapToInt(PartLine::figure)
                .sum();
    }
}
