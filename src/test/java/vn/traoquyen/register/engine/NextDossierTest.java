package vn.traoquyen.register.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.approval.Dossiers;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.instrument.SuccessionKind;
import vn.traoquyen.register.Holding;
import vn.traoquyen.register.Successors;
import vn.traoquyen.register.monitoring.MonitoringDeed;
import vn.traoquyen.register.monitoring.MonitoringEntry;
import vn.traoquyen.register.monitoring.MonitoringOutcome;
import vn.traoquyen.register.monitoring.Monitorings;
import vn.traoquyen.shared.Refusal;

/** What comes after an instrument is carried by dossiers, each of its own recipients, and by none twice. */
@ProcessTest
class NextDossierTest {

    private static final String HEAD = "ld.so-cong-thuong";

    @Autowired
    WatchedInstruments watched;

    @Autowired
    Monitorings monitorings;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Successors successors;

    @Test
    void whatASuccessorCarriesAlreadyIsSaidToBeUnderWay() {
        var instrument = watched.delegation(watched.today().plusDays(20), "xa-06040:CHAIRMAN");
        watched.fire(instrument, "event_expiryNear");
        assertThatThrownBy(() -> watched.complete(instrument, "prepareExpiry", HEAD, "outcome", "UNDER_WAY"))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).key())
                .isEqualTo("register.noSuccessorUnderWay");
        var ids = watched.holdingsOf(instrument).stream().map(Holding::id).toList();
        var successor = watched.as(HEAD, () -> successors.propose(SuccessionKind.EXTEND, ids, "Cần tiếp tục", null));

        watched.complete(instrument, "prepareExpiry", HEAD, "outcome", "UNDER_WAY");

        assertThat(watched.waiting(instrument)).isEmpty();
        assertThat(entries(instrument, MonitoringDeed.PREPARE_EXPIRY))
                .extracting(MonitoringEntry::outcome, MonitoringEntry::dossierId)
                .containsExactly(
                        tuple(MonitoringOutcome.UNDER_WAY, successor.id().value()));
    }

    @Test
    void whatDifferentRecipientsHoldGoesOnInDossiersOfTheirOwn() {
        var instrument = watched.delegation(watched.today().plusDays(20), "xa-06040:CHAIRMAN");
        watched.listed().alsoTold(instrument, "so-cong-thuong", "xa-05977:CHAIRMAN");
        watched.listed().alsoTold(instrument, "so-cong-thuong", "xa-05977:CHAIRMAN");
        watched.sweep();
        watched.fire(instrument, "event_expiryNear");

        watched.complete(instrument, "prepareExpiry", HEAD, "outcome", "EXTEND", "reason", "Cần tiếp tục");

        assertThat(entries(instrument, MonitoringDeed.PREPARE_EXPIRY).stream()
                        .map(entry ->
                                dossiers.find(DossierId.of(entry.dossierId())).orElseThrow())
                        .map(dossier -> dossier.powerCodes().size()))
                .containsExactlyInAnyOrder(1, 2);
        assertThat(watched.waiting(instrument)).isEmpty();
    }

    private List<MonitoringEntry> entries(String instrument, MonitoringDeed deed) {
        return monitorings.entriesOf(instrument).stream()
                .filter(entry -> entry.deed() == deed)
                .toList();
    }
}
