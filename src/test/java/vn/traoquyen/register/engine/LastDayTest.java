package vn.traoquyen.register.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.register.Holding;
import vn.traoquyen.register.monitoring.Monitorings;

/** The watch follows the last day, whatever the register says of it later. */
@ProcessTest
class LastDayTest {

    private static final String HEAD = "ld.so-cong-thuong";

    @Autowired
    WatchedInstruments watched;

    @Autowired
    Monitorings monitorings;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theTimersFollowALastDayThatIsCorrected() {
        var lastDay = watched.today().plusDays(20);
        var instrument = watched.delegation(lastDay, List.of("so-cong-thuong", "so-cong-thuong"), "xa-06040:CHAIRMAN");
        watched.fire(instrument, "event_reviewDue");
        watched.fire(instrument, "event_warningDue");
        watched.fire(instrument, "event_expiryNear");
        assertThat(watched.waiting(instrument)).containsExactly("prepareExpiry", "reviewTransfer");

        var later = watched.today().plusDays(300);
        watched.listed().corrected(watched.holdingsOf(instrument).get(0), later);
        watched.sweep();

        assertThat(watched.waiting(instrument)).containsExactly("reviewTransfer");
        assertThat(watched.due(instrument, "event_lastDayOver")).isEqualTo(later.plusDays(1));
        assertThat(watched.due(instrument, "event_warningDue")).isEqualTo(later.minusDays(90));
        assertThat(watched.due(instrument, "event_expiryNear")).isEqualTo(later.minusDays(90));
    }

    @Test
    void whatComesBeforeTheLastDayStaysWhereTheLastDayDoes() {
        var instrument = watched.delegation(watched.today().plusDays(20), "xa-06040:CHAIRMAN");
        watched.fire(instrument, "event_expiryNear");
        var task = watched.task(instrument, "prepareExpiry", HEAD).getId();

        watched.listed().alsoTold(instrument, "so-cong-thuong", "xa-05977:CHAIRMAN");
        watched.sweep();

        assertThat(watched.task(instrument, "prepareExpiry", HEAD).getId()).isEqualTo(task);
    }

    @Test
    void nobodyIsToldOfTheEndWhileSomethingGoesOn() {
        var instrument = watched.delegation(
                watched.today().plusDays(20), List.of("so-cong-thuong", "so-cong-thuong"), "xa-06040:CHAIRMAN");
        var later = watched.today().plusDays(300);
        lastDay(watched.holdingsOf(instrument).get(0), later);
        lastDay(watched.holdingsOf(instrument).get(1), watched.today().minusDays(1));

        watched.fire(instrument, "event_lastDayOver");

        assertThat(watched.waiting(instrument)).isEmpty();
        assertThat(monitorings.find(instrument).orElseThrow().overAt()).isNull();
        assertThat(watched.due(instrument, "event_lastDayOver")).isEqualTo(later.plusDays(1));
        assertThat(watched.holdingsOf(instrument).stream().filter(Holding::hasEnded))
                .hasSize(1);
    }

    /** The clock of the application cannot be set, and here nobody tells of it. */
    private void lastDay(Holding holding, LocalDate day) {
        jdbc.sql("update traoquyen.holding set valid_until = :day where id = :id")
                .param("day", day)
                .param("id", holding.id())
                .update();
    }
}
