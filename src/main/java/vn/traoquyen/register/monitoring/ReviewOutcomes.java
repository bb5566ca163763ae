package vn.traoquyen.register.monitoring;

import java.util.Comparator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.register.Holding;
import vn.traoquyen.register.Successors;

/** Carries out what a lead agency has concluded of an instrument in force (kết quả rà soát): opens the next dossier. */
@Service
public class ReviewOutcomes {

    private final Monitorings monitorings;
    private final TransfersInForce transfers;
    private final Successors successors;

    ReviewOutcomes(Monitorings monitorings, TransfersInForce transfers, Successors successors) {
        this.monitorings = monitorings;
        this.transfers = transfers;
        this.successors = successors;
    }

    /** Does what this lead agency has proposed last. */
    @Transactional
    public void follow(String instrumentId, String lead) {
        monitorings.entriesOf(instrumentId).stream()
                .filter(entry ->
                        entry.dossierId() == null && entry.outcome().successor().isPresent())
                .filter(entry -> entry.author().agency().equals(lead))
                .max(Comparator.comparing(MonitoringEntry::id))
                .ifPresent(entry -> open(transfers.of(instrumentId), lead, entry));
    }

    private void open(TransferInForce transfer, String lead, MonitoringEntry entry) {
        var judgement = entry.judgement();
        var concerned = transfer.ledBy(lead).stream()
                .filter(holding -> judgement.powerCodes().isEmpty()
                        || judgement.powerCodes().contains(holding.powerCode()))
                .map(Holding::id)
                .toList();
        var opened = successors.propose(
                entry.outcome().successor().orElseThrow(), concerned, lead, judgement.reason(), judgement.validUntil());
        monitorings.followedBy(entry.id(), opened.id().value());
    }
}
