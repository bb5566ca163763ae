package vn.traoquyen.register.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.approval.Dossiers;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.instrument.SuccessionKind;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.register.Holding;
import vn.traoquyen.register.HoldingEnd;
import vn.traoquyen.register.TransferExpiring;
import vn.traoquyen.register.monitoring.MonitoringDeed;
import vn.traoquyen.register.monitoring.MonitoringEntry;
import vn.traoquyen.register.monitoring.Monitorings;

/** Nobody is surprised by the last day of an instrument. */
@ProcessTest
class ExpiryTest {

    private static final String HEAD = "ld.so-cong-thuong";
    private static final int ORDINARY = 50;

    @Autowired
    WatchedInstruments watched;

    @Autowired
    Monitorings monitorings;

    @Autowired
    Dossiers dossiers;

    @Autowired
    ExpiriesHeard heard;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothingHeard() {
        heard.clear();
    }

    @Test
    void itIsWarnedNinetySixtyAndThirtyDaysBeforeTheLastDay() {
        var lastDay = watched.today().plusDays(200);
        var instrument = watched.delegation(lastDay, "xa-06040:CHAIRMAN");
        assertThat(watched.due(instrument, "event_expiryNear")).isEqualTo(lastDay.minusDays(90));
        watched.fire(instrument, "event_expiryNear");
        int first = priority(instrument);

        for (int days : List.of(90, 60, 30)) {
            assertThat(watched.due(instrument, "event_warningDue")).isEqualTo(lastDay.minusDays(days));
            watched.fire(instrument, "event_warningDue");
        }

        assertThat(watched.timers(instrument, "event_warningDue")).isEmpty();
        assertThat(first).isEqualTo(ORDINARY);
        assertThat(priority(instrument)).isGreaterThan(first);
        assertThat(heard.of(instrument))
                .extracting(TransferExpiring::daysBefore)
                .containsExactly(90, 60, 30);
        assertThat(heard.of(instrument)).allSatisfy(event -> {
            assertThat(event.lastDay()).isEqualTo(lastDay);
            assertThat(event.leads()).containsExactly("so-cong-thuong");
            assertThat(event.holders()).containsExactly("xa-06040");
        });
    }

    @Test
    void whatIsFoundLateIsWarnedOfOnceNotForEveryStepThatHasPassed() {
        var instrument = watched.delegation(watched.today().plusDays(45), "xa-06040:CHAIRMAN");
        assertThat(watched.due(instrument, "event_warningDue")).isEqualTo(watched.today());

        watched.fire(instrument, "event_warningDue");

        assertThat(heard.of(instrument))
                .extracting(TransferExpiring::daysBefore)
                .containsExactly(60);
        assertThat(watched.due(instrument, "event_warningDue"))
                .isEqualTo(watched.today().plusDays(15));
    }

    @ParameterizedTest
    @EnumSource(value = SuccessionKind.class, names = "END", mode = EnumSource.Mode.EXCLUDE)
    void theHeadsDecideWhatComesAfterIt(SuccessionKind kind) {
        var instrument = watched.delegation(watched.today().plusDays(20), "xa-06040:CHAIRMAN");
        watched.fire(instrument, "event_expiryNear");
        assertThat(watched.shown(instrument, "prepareExpiry", HEAD).get("facts").toString())
                .contains("còn 20 ngày", "Sở Công Thương", "Chưa kiểm chứng");

        var until = watched.today().plusYears(1);
        watched.complete(
                instrument,
                "prepareExpiry",
                HEAD,
                "outcome",
                kind.name(),
                "validUntil",
                until.toString(),
                "reason",
                "Cần tiếp tục");

        var decision = entries(instrument, MonitoringDeed.PREPARE_EXPIRY).get(0);
        var dossier = dossiers.find(DossierId.of(decision.dossierId())).orElseThrow();
        assertThat(dossier.succession().kind()).isEqualTo(kind);
        assertThat(dossier.content().validUntil()).isEqualTo(until);
        assertThat(watched.waiting(instrument)).isEmpty();
        assertThat(watched.timers(instrument, "event_lastDayOver")).hasSize(1);
    }

    @Test
    void onlyTheChosenPowersGoOn() {
        var instrument = watched.delegation(
                watched.today().plusDays(20), List.of("so-cong-thuong", "so-cong-thuong"), "xa-06040:CHAIRMAN");
        watched.fire(instrument, "event_expiryNear");
        var chosen = watched.holdingsOf(instrument).get(0).powerCode();

        watched.complete(
                instrument,
                "prepareExpiry",
                HEAD,
                "outcome",
                "EXTEND",
                "concernedPowers",
                List.of(chosen),
                "reason",
                "Cần tiếp tục");

        var decision = entries(instrument, MonitoringDeed.PREPARE_EXPIRY).get(0);
        var dossier = dossiers.find(DossierId.of(decision.dossierId())).orElseThrow();
        assertThat(dossier.content().powers()).extracting(power -> power.code()).containsExactly(chosen);
        assertThat(dossier.succession().predecessors()).noneMatch(before -> before.whole());
    }

    @Test
    void whatIsLeftToExpireEndsByItselfAndBothSidesAreTold() {
        var instrument = watched.delegation(watched.today().plusDays(20), "xa-06040:CHAIRMAN", "xa-05977:CHAIRMAN");
        watched.fire(instrument, "event_expiryNear");
        watched.complete(instrument, "prepareExpiry", HEAD, "outcome", "LET_EXPIRE", "reason", "Đã hết nhu cầu");
        assertThat(entries(instrument, MonitoringDeed.PREPARE_EXPIRY)).allMatch(entry -> entry.dossierId() == null);

        yesterdayWasTheLastDayOf(instrument);
        watched.fire(instrument, "event_lastDayOver");

        assertThat(watched.holdingsOf(instrument)).extracting(Holding::end).containsOnly(HoldingEnd.EXPIRED);
        assertThat(watched.waiting(instrument)).containsExactly("acknowledgeEnd", "acknowledgeEnd", "acknowledgeEnd");
        for (var user : List.of("ld.xa-06040", "ld.xa-05977", HEAD)) {
            watched.complete(instrument, "acknowledgeEnd", user, "stopped", true, "note", "Đã bàn giao");
        }
        assertThat(watched.ends(instrument)).containsExactly("endEvent_transferExpired");
        assertThat(entries(instrument, MonitoringDeed.ACKNOWLEDGE_END)).hasSize(3);
    }

    @Test
    void aSuccessorUnderWayDoesNotKeepItAlive() {
        var instrument = watched.delegation(watched.today().plusDays(20), "xa-06040:CHAIRMAN");
        watched.fire(instrument, "event_expiryNear");
        watched.complete(instrument, "prepareExpiry", HEAD, "outcome", "EXTEND", "reason", "Cần tiếp tục");

        yesterdayWasTheLastDayOf(instrument);
        watched.fire(instrument, "event_lastDayOver");

        assertThat(watched.holdingsOf(instrument)).extracting(Holding::end).containsOnly(HoldingEnd.EXPIRED);
        assertThat(watched.waiting(instrument)).containsExactly("acknowledgeEnd", "acknowledgeEnd");
    }

    @Test
    void whatHasNoLastDayIsNeitherWarnedOfNorEnded() {
        var instrument =
                watched.entered(TransferForm.DECENTRALIZATION, null, List.of("so-cong-thuong"), "xa-06040:COMMITTEE");
        watched.sweep();

        assertThat(watched.instances(instrument)).hasSize(1);
        for (var event : List.of("event_warningDue", "event_expiryNear", "event_lastDayOver")) {
            assertThat(watched.timers(instrument, event)).isEmpty();
        }
        assertThat(watched.timers(instrument, "event_reviewDue")).hasSize(1);
    }

    private int priority(String instrument) {
        return watched.task(instrument, "prepareExpiry", HEAD).getPriority();
    }

    private List<MonitoringEntry> entries(String instrument, MonitoringDeed deed) {
        return monitorings.entriesOf(instrument).stream()
                .filter(entry -> entry.deed() == deed)
                .toList();
    }

    /** The clock of the application cannot be set. */
    private void yesterdayWasTheLastDayOf(String instrument) {
        jdbc.sql("update traoquyen.holding set valid_until = :day where instrument_id = :id")
                .param("day", watched.today().minusDays(1))
                .param("id", instrument)
                .update();
    }
}
