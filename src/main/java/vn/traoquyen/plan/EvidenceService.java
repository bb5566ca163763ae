package vn.traoquyen.plan;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.file.FileName;
import vn.traoquyen.file.FormatCheck;
import vn.traoquyen.file.WaitingFile;
import vn.traoquyen.shared.Refusal;

/** Takes files into an item after a look at what they really are, and hands them out again (tài liệu chứng minh). */
@Service
public class EvidenceService {

    private final EvidenceFiles files;
    private final Plans plans;
    private final Undertakings undertakings;
    private final PlanRights rights;
    private final PlanDesk desk;
    private final PlanSettings settings;

    EvidenceService(
            EvidenceFiles files,
            Plans plans,
            Undertakings undertakings,
            PlanRights rights,
            PlanDesk desk,
            PlanSettings settings) {
        this.files = files;
        this.plans = plans;
        this.undertakings = undertakings;
        this.rights = rights;
        this.desk = desk;
        this.settings = settings;
    }

    public List<EvidenceFile> of(String undertakingId) {
        seen(undertakingId);
        return files.of(undertakingId);
    }

    @Transactional
    public EvidenceFile add(String undertakingId, String name, InputStream content) {
        var undertaking = seen(undertakingId);
        rights.check(rights.contributes(undertaking), "plan.forbidden.contribute");
        if (!undertaking.status().isOpen()) {
            throw new Refusal(
                    "plan.conflict.closed",
                    Map.of("status", undertaking.status().label()));
        }
        var fileName = new FileName(name);
        try (var waiting = WaitingFile.of(content, settings.largestEvidence())) {
            var official = desk.official();
            return files.add(
                    new EvidenceFile(
                            0,
                            undertakingId,
                            undertaking.round(),
                            fileName.text(),
                            new FormatCheck(fileName).of(waiting.path()),
                            waiting.size(),
                            waiting.sha256(),
                            official.userId(),
                            official.agencyCode(),
                            desk.now()),
                    waiting.path());
        }
    }

    /** The file and what is in it. */
    public Content open(String undertakingId, long id) {
        seen(undertakingId);
        var file = files.find(undertakingId, id).orElseThrow(() -> new Refusal("plan.notFound.file"));
        return new Content(file, files.content(id));
    }

    /** A file with its bytes (nội dung tệp). */
    public record Content(EvidenceFile file, byte[] bytes) {}

    private Undertaking seen(String id) {
        var undertaking = undertakings.find(id).orElseThrow(() -> new Refusal("plan.notFound.undertaking"));
        rights.check(
                rights.reads(plans.find(undertaking.planId()).orElseThrow(), undertaking), "plan.notFound.undertaking");
        return undertaking;
    }
}
