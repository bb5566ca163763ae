package vn.traoquyen.register.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.register.monitoring.HolderReport;
import vn.traoquyen.register.monitoring.Monitorings;
import vn.traoquyen.shared.Refusal;

/** Whoever received powers reports how it uses them. */
@ProcessTest
class HolderReportTest {

    private static final String ONE = "cv.xa-06040";
    private static final String OTHER = "cv.xa-05977";

    @Autowired
    WatchedInstruments watched;

    @Autowired
    Monitorings monitorings;

    @Autowired
    TestRestTemplate http;

    String instrument;

    @BeforeEach
    void twoCommunesAreAskedToReport() {
        instrument = watched.delegation(watched.today().plusYears(2), "xa-06040:CHAIRMAN", "xa-05977:CHAIRMAN");
        watched.fire(instrument, "event_reportDue");
    }

    @Test
    void eachHolderReportsForItselfAndIsAskedAgainNextTime() {
        assertThat(watched.waiting(instrument)).containsExactly("reportTransfer", "reportTransfer");

        report(ONE, 120, 118, 110);
        assertThat(watched.timers(instrument, "event_reportDue")).isEmpty();
        report(OTHER, 0, 0, 0);

        assertThat(monitorings.reportsOf(instrument))
                .extracting(HolderReport::agency, HolderReport::received, HolderReport::onTime)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("xa-05977", 0, 0),
                        org.assertj.core.groups.Tuple.tuple("xa-06040", 120, 110));
        assertThat(watched.waiting(instrument)).isEmpty();
        assertThat(watched.due(instrument, "event_reportDue"))
                .isEqualTo(watched.today().minusDays(100).plusYears(1));
    }

    @Test
    void figuresThatDoNotAddUpAreRefusedInASentence() {
        assertThatThrownBy(() -> report(ONE, 10, 11, 5))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).key())
                .isEqualTo("register.reportDoesNotAddUp");
        assertThatThrownBy(() -> report(ONE, 10, 9, 10)).isInstanceOf(Refusal.class);
        assertThat(monitorings.reportsOf(instrument)).isEmpty();
        assertThat(watched.waiting(instrument)).hasSize(2);
    }

    @Test
    void whoeverHasNotReportedWhenTheNextTimeComesIsAskedAnew() {
        report(ONE, 1, 1, 1);

        watched.fire(instrument, "event_reportsOverdue");

        assertThat(watched.waiting(instrument)).containsExactly("reportTransfer", "reportTransfer");
        assertThat(monitorings.reportsOf(instrument)).hasSize(1);
    }

    @Test
    void aHolderReadsItsOwnReportsAndPowersOnly() {
        report(ONE, 7, 7, 7);
        watched.fire(instrument, "event_reportsOverdue");

        assertThat(watched.shown(instrument, "reportTransfer", ONE).toString()).contains("7 / 7 / 7");
        assertThat(watched.shown(instrument, "reportTransfer", OTHER).toString())
                .doesNotContain("7 / 7 / 7");
    }

    @ParameterizedTest
    @CsvSource({
        "cv.xa-06040, 1",
        "cv.xa-05977, 0",
        "cv.so-xay-dung, 0",
        "cv.so-y-te, 0",
        "cv.so-cong-thuong, 1",
        "ld.so-tu-phap, 1",
        "qt, 1"
    })
    void onlyTheLeadAndTheOverseersReadWhatOthersReport(String user, int seen) {
        report(ONE, 7, 7, 7);

        var answer = http.withBasicAuth(user, "TraoQuyen@2026")
                .getForObject("/api/register/instruments/" + instrument, JsonNode.class);

        assertThat(answer.at("/monitoring/reports")).hasSize(seen);
    }

    private void report(String user, int received, int settled, int onTime) {
        watched.complete(
                instrument, "reportTransfer", user, "received", received, "settled", settled, "onTime", onTime);
    }
}
