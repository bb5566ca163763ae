package vn.traoquyen.register.monitoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.approval.DossierOpening;
import vn.traoquyen.approval.Opening;
import vn.traoquyen.instrument.Instrument;
import vn.traoquyen.instrument.Predecessor;
import vn.traoquyen.instrument.Succession;
import vn.traoquyen.instrument.SuccessionKind;
import vn.traoquyen.register.Holding;

/** Opens the dossier of the instrument that is to come after one in force (hồ sơ kế tiếp). */
@Service
public class Successors {

    private static final int LONGEST_TITLE = 300;

    private final Monitorings monitorings;
    private final TransfersInForce transfers;
    private final DossierOpening dossiers;

    Successors(Monitorings monitorings, TransfersInForce transfers, DossierOpening dossiers) {
        this.monitorings = monitorings;
        this.transfers = transfers;
        this.dossiers = dossiers;
    }

    /** Does what this lead agency has proposed last. */
    @Transactional
    public void propose(String instrumentId, String lead) {
        monitorings.entriesOf(instrumentId).stream()
                .filter(entry ->
                        entry.dossierId() == null && entry.outcome().successor().isPresent())
                .filter(entry -> entry.author().agency().equals(lead))
                .max(Comparator.comparing(MonitoringEntry::id))
                .ifPresent(entry -> propose(transfers.of(instrumentId), lead, entry));
    }

    private void propose(TransferInForce transfer, String lead, MonitoringEntry entry) {
        var codes = entry.judgement().powerCodes();
        var succeeded = transfer.ledBy(lead).stream()
                .filter(holding -> codes.isEmpty() || codes.contains(holding.powerCode()))
                .toList();
        var opened = dossiers.open(opening(transfer, lead, succeeded, entry));
        monitorings.followedBy(entry.id(), opened.id().value());
    }

    private static Opening opening(
            TransferInForce transfer, String lead, List<Holding> succeeded, MonitoringEntry entry) {
        var kind = entry.outcome().successor().orElseThrow();
        var instrument = transfer.instrument();
        return new Opening(
                title(kind, instrument),
                instrument.form(),
                lead,
                succeeded.get(0).transferor(),
                succeeded.stream()
                        .map(Holding::holders)
                        .flatMap(Collection::stream)
                        .distinct()
                        .toList(),
                succeeded.stream().map(Holding::powerCode).toList(),
                entry.judgement().validUntil(),
                conditions(succeeded),
                new Succession(
                        kind,
                        List.of(predecessor(
                                instrument, succeeded.size() == transfer.open().size()))),
                entry.judgement().reason());
    }

    private static Predecessor predecessor(Instrument instrument, boolean whole) {
        return new Predecessor(instrument.id(), instrument.symbol(), instrument.issuedOn(), whole);
    }

    private static String title(SuccessionKind kind, Instrument instrument) {
        var title = "%s Quyết định số %s: %s".formatted(kind.label(), instrument.symbol(), instrument.subject());
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    private static String conditions(List<Holding> succeeded) {
        return succeeded.stream()
                .map(Holding::conditions)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.collectingAndThen(Collectors.joining("\n"), text -> text.isEmpty() ? null : text));
    }
}
