package vn.traoquyen.register.monitoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.register.Holding;
import vn.traoquyen.register.Successors;

/** Carries out what a lead agency has concluded of an instrument in force (kết quả rà soát): opens the next dossiers. */
@Service
public class ReviewOutcomes {

    private final Monitorings monitorings;
    private final TransfersInForce transfers;
    private final Successors successors;
    private final SuccessorsUnderWay underWay;

    ReviewOutcomes(
            Monitorings monitorings, TransfersInForce transfers, Successors successors, SuccessorsUnderWay underWay) {
        this.monitorings = monitorings;
        this.transfers = transfers;
        this.successors = successors;
        this.underWay = underWay;
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
                .toList();
        var groups = new LinkedHashMap<Gift, List<Holding>>();
        underWay.free(concerned)
                .forEach(holding -> groups.computeIfAbsent(Gift.of(holding), gift -> new ArrayList<>())
                        .add(holding));
        var groupsLeft = List.copyOf(groups.values());
        for (int place = 0; place < groupsLeft.size(); place++) {
            follow(transfer, lead, entry, groupsLeft.get(place), place == 0);
        }
    }

    /** Each dossier stands in the history with the powers that it carries on. */
    private void follow(
            TransferInForce transfer, String lead, MonitoringEntry entry, List<Holding> group, boolean first) {
        var judgement = entry.judgement();
        var dossier = successors
                .propose(
                        entry.outcome().successor().orElseThrow(),
                        group.stream().map(Holding::id).toList(),
                        lead,
                        judgement.reason(),
                        judgement.validUntil())
                .id()
                .value();
        if (first) {
            monitorings.followedBy(entry.id(), dossier);
        } else {
            var powers = group.stream().map(Holding::powerCode).toList();
            monitorings.add(transfer.instrument().id(), entry.followedAlsoBy(dossier, powers));
        }
    }

    /** Who gave something to whom in which form (lượt giao): what one dossier may carry together. */
    private record Gift(TransferForm form, Party transferor, Set<Party> recipients) {

        static Gift of(Holding holding) {
            return new Gift(holding.form(), holding.transferor(), Set.copyOf(holding.holders()));
        }
    }
}
