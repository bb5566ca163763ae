package vn.traoquyen.register.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.portfolio.ImportUndone;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.register.Holding;
import vn.traoquyen.register.HoldingsTakenBack;
import vn.traoquyen.register.RegisterService;
import vn.traoquyen.register.monitoring.Monitorings;
import vn.traoquyen.shared.Refusal;

/** Whatever is in force is watched by one process, from when it is entered until it is over. */
@ProcessTest
class WatchTest {

    @Autowired
    WatchedInstruments watched;

    @Autowired
    Monitorings monitorings;

    @Autowired
    RegisterService register;

    @Test
    void aProcessBeginsOnceHoweverOftenTheSweepComes() {
        var instrument = entered(1);
        assertThat(watched.instances(instrument)).isEmpty();

        watched.sweep();
        watched.sweep();

        assertThat(watched.instances(instrument)).hasSize(1);
        assertThat(monitorings.find(instrument).orElseThrow().isStarted()).isTrue();
    }

    @Test
    void sweepsOfSeveralNodesDoNotGetInEachOthersWay() {
        var instruments = IntStream.range(0, 60).mapToObj(any -> entered(1)).toList();

        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(node -> CompletableFuture.runAsync(watched::sweep))
                        .toArray(CompletableFuture[]::new))
                .join();
        watched.sweep();

        assertThat(instruments)
                .allSatisfy(
                        instrument -> assertThat(watched.instances(instrument)).hasSize(1));
    }

    @Test
    void whatIsOverAlreadyIsNotWatched() {
        var over = watched.entered(
                TransferForm.DELEGATION, watched.today().minusDays(1), List.of("so-cong-thuong"), "xa-06040:CHAIRMAN");
        watched.sweep();

        assertThat(monitorings.find(over)).isEmpty();
        assertThat(watched.instances(over)).isEmpty();
    }

    @Test
    void whatEndsBeforeItsProcessBeginsNeverBegins() {
        var instrument = entered(1);
        end(instrument, 1);
        watched.sweep();

        assertThat(watched.instances(instrument)).isEmpty();
        assertThat(monitorings.find(instrument).orElseThrow().overAt()).isNotNull();
    }

    @Test
    void itIsOverWhenTheLastOfItHasEnded() {
        var instrument = entered(2);
        watched.sweep();
        watched.fire(instrument, "event_reviewDue");

        end(instrument, 1);
        assertThat(watched.instances(instrument)).hasSize(1);
        assertThat(watched.waiting(instrument)).containsExactly("reviewTransfer");

        end(instrument, 1);
        assertThat(watched.ends(instrument)).containsExactly("endEvent_transferSuperseded");
        assertThat(watched.waiting(instrument)).isEmpty();
    }

    @Test
    void whatAnUndoneImportBroughtIsWatchedNoLonger() {
        var instrument = entered(1);
        watched.sweep();

        watched.tell(new HoldingsTakenBack(1, Set.of(instrument), Set.of()));
        watched.sweep();

        assertThat(watched.instances(instrument)).isEmpty();
        assertThat(monitorings.find(instrument)).isEmpty();
    }

    @Test
    void anUndoneImportLeavesTheWatchOverWhatAnotherListHadToldOf() {
        var instrument = entered(1);
        watched.sweep();
        watched.fire(instrument, "event_reviewDue");
        watched.complete(instrument, "reviewTransfer", "cv.so-cong-thuong", "outcome", "KEEP", "assessment", "Phù hợp");
        var process = watched.instances(instrument);
        var second = watched.listed().alsoTold(instrument, "so-cong-thuong", "xa-05977:CHAIRMAN");

        watched.tell(new ImportUndone(second));
        watched.sweep();

        assertThat(watched.holdingsOf(instrument)).hasSize(1);
        assertThat(watched.instances(instrument)).isEqualTo(process);
        assertThat(monitorings.find(instrument).orElseThrow().overAt()).isNull();
    }

    @Test
    void whatAnUndoneImportHadReplacedIsWatchedAgain() {
        var instrument = entered(1);
        watched.sweep();
        var corrected = watched.listed()
                .corrected(
                        watched.holdingsOf(instrument).get(0), watched.today().minusDays(1));
        watched.sweep();
        assertThat(watched.instances(instrument)).isEmpty();

        watched.tell(new ImportUndone(corrected));
        watched.sweep();

        assertThat(watched.instances(instrument)).hasSize(1);
        assertThat(monitorings.find(instrument).orElseThrow().overAt()).isNull();
    }

    @Test
    void whatIsToldOfAgainBeforeItsProcessIsStoppedIsWatchedOn() {
        var instrument = entered(1);
        watched.sweep();
        watched.tell(new HoldingsTakenBack(1, Set.of(instrument), Set.of()));

        watched.listed().alsoTold(instrument, "so-cong-thuong", "xa-05977:CHAIRMAN");
        watched.sweep();

        assertThat(watched.instances(instrument)).hasSize(1);
    }

    @Test
    void whatSomebodyHasWorkedOnIsNotTakenBack() {
        var instrument = entered(1);
        watched.sweep();
        watched.fire(instrument, "event_reviewDue");
        watched.complete(instrument, "reviewTransfer", "cv.so-cong-thuong", "outcome", "KEEP", "assessment", "Phù hợp");

        assertThatThrownBy(() -> watched.tell(new HoldingsTakenBack(1, Set.of(instrument), Set.of())))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).key())
                .isEqualTo("register.conflict.monitored");
        assertThat(watched.instances(instrument)).hasSize(1);
    }

    private String entered(int powers) {
        return watched.entered(
                TransferForm.DELEGATION,
                watched.today().plusYears(1),
                IntStream.range(0, powers).mapToObj(any -> "so-cong-thuong").toList(),
                "xa-06040:CHAIRMAN");
    }

    /** A law ends so much of it. */
    private void end(String instrument, int count) {
        var ids = watched.holdingsOf(instrument).stream()
                .filter(holding -> !holding.hasEnded())
                .map(Holding::id)
                .limit(count)
                .toList();
        watched.as("cv.so-tu-phap", () -> register.terminate(ids, watched.today(), "Luật số 9/2026/QH16"));
    }
}
