package vn.traoquyen.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.traoquyen.instrument.InstrumentService;
import vn.traoquyen.instrument.Predecessor;
import vn.traoquyen.instrument.Succession;
import vn.traoquyen.instrument.SuccessionKind;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.TransferForm;

/** Brings instruments into force and opens the dossiers that succeed them. */
@Component
class SuccessorDossiers {

    private final StagedDossiers staged;
    private final BorrowedPowers borrowed;
    private final InstrumentService instruments;
    private final DossierOpening opening;

    SuccessorDossiers(
            StagedDossiers staged, BorrowedPowers borrowed, InstrumentService instruments, DossierOpening opening) {
        this.staged = staged;
        this.borrowed = borrowed;
        this.instruments = instruments;
        this.opening = opening;
    }

    /** An instrument in force, with what it hands over. */
    record InForce(Proposal proposal, List<String> powers, Predecessor predecessor) {

        InForce inPart() {
            return new InForce(
                    proposal,
                    powers,
                    new Predecessor(predecessor.instrumentId(), predecessor.symbol(), predecessor.issuedOn(), false));
        }
    }

    InForce inForce(Proposal proposal, int count) {
        var codes = IntStream.range(0, count)
                .mapToObj(number -> borrowed.free("so-y-te").code())
                .toList();
        var dossier = staged.finish(staged.proposed(proposal.of(codes.toArray(String[]::new))));
        var instrument = instruments.ofDossier(dossier.value()).orElseThrow();
        return new InForce(
                proposal, codes, new Predecessor(instrument.id(), instrument.symbol(), instrument.issuedOn(), true));
    }

    DossierId open(SuccessionKind kind, InForce... former) {
        var proposal = former[0].proposal();
        return opening.open(new Opening(
                        kind.label() + " theo đề nghị của cơ quan chủ trì",
                        TransferForm.valueOf(proposal.form()),
                        "so-y-te",
                        Party.parse(proposal.transferor()),
                        proposal.recipients().stream().map(Party::parse).toList(),
                        codes(former),
                        null,
                        null,
                        new Succession(
                                kind,
                                Stream.of(former).map(InForce::predecessor).toList()),
                        "Văn bản sắp hết hiệu lực."))
                .id();
    }

    /** What the drafters fill in who leave the powers and the parties as they are. */
    Proposal draft(InForce... former) {
        return former[0].proposal().of(codes(former).toArray(String[]::new));
    }

    Object[] filled(Proposal draft) {
        var values = new ArrayList<Object>();
        staged.draft(draft).forEach((key, value) -> values.addAll(List.of(key, value)));
        return values.toArray();
    }

    private static List<String> codes(InForce... former) {
        return Stream.of(former).flatMap(one -> one.powers().stream()).toList();
    }
}
