package vn.traoquyen.approval;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.deadline.StageClock;
import vn.traoquyen.deadline.StageClocks;
import vn.traoquyen.instrument.Instrument;
import vn.traoquyen.instrument.InstrumentService;
import vn.traoquyen.shared.Refusal;

/** Reads dossiers for whoever may see them (tra cứu hồ sơ). */
@Service
@Transactional(readOnly = true)
public class DossierInquiry {

    private final Dossiers dossiers;
    private final DossierRights rights;
    private final RestService rest;
    private final DossierFileService files;
    private final InstrumentService instruments;
    private final DecisionDraft decisionDraft;
    private final ClockService clockService;
    private final StageClocks clocks;

    DossierInquiry(
            Dossiers dossiers,
            DossierRights rights,
            RestService rest,
            DossierFileService files,
            InstrumentService instruments,
            DecisionDraft decisionDraft,
            ClockService clockService,
            StageClocks clocks) {
        this.dossiers = dossiers;
        this.rights = rights;
        this.rest = rest;
        this.files = files;
        this.instruments = instruments;
        this.decisionDraft = decisionDraft;
        this.clockService = clockService;
        this.clocks = clocks;
    }

    /** A dossier with everything that was written into it. */
    public record Whole(
            Dossier dossier,
            List<Entry> entries,
            List<Opinion> opinions,
            List<Revision> revisions,
            Optional<Instrument> instrument,
            List<DossierFile> files,
            List<StageClock> stages,
            Set<Deed> deeds) {}

    public Whole whole(DossierId id) {
        rights.mayRead(id.value());
        var dossier =
                dossiers.find(id).orElseThrow(() -> new Refusal("approval.notFound.dossier", Map.of("id", id.value())));
        return new Whole(
                dossier,
                dossiers.entriesOf(id),
                dossiers.opinionsOf(id),
                dossiers.revisionsOf(id),
                instruments.ofDossier(id.value()),
                files.of(id.value()),
                clocks.openOf(id.value()),
                deeds(dossier));
    }

    private Set<Deed> deeds(Dossier dossier) {
        var deeds = EnumSet.noneOf(Deed.class);
        deeds.addAll(rest.waysBack(dossier));
        deeds.addAll(clockService.deeds(dossier));
        return deeds;
    }

    /** The dossiers in which the agency of the one who asks takes part, newest first. */
    public Dossiers.Page<Dossier> search(String text, DossierStatus status, int page, int size) {
        return dossiers.search(new Dossiers.Search(rights.agencyInView(), status, text, page, size));
    }

    /** The decision as a .docx file; before it is signed, the draft as the dossier stands now. */
    public byte[] document(DossierId id) {
        rights.mayRead(id.value());
        return dossiers.find(id)
                .filter(dossier -> dossier.canBePreviewed()
                        && instruments.ofDossier(id.value()).isEmpty())
                .map(dossier -> instruments.preview(decisionDraft.preview(dossier)))
                .orElseGet(() -> instruments.document(id.value()));
    }
}
