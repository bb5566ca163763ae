package vn.traoquyen.portfolio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.shared.Refusal;

/** What a change of the law concerns, and its entry (theo dõi thay đổi căn cứ pháp lý). */
@Service
public class LegalBasisService {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SUMMARY = 4000;
    private static final int LONGEST_PAPER = 200;

    private final LegalBases bases;
    private final Powers powers;
    private final LawReader documents;
    private final CurrentOfficial currentOfficial;
    private final CoordinationRoles roles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LegalBasisService(
            LegalBases bases,
            Powers powers,
            LawReader documents,
            CurrentOfficial currentOfficial,
            CoordinationRoles roles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.bases = bases;
        this.powers = powers;
        this.documents = documents;
        this.currentOfficial = currentOfficial;
        this.roles = roles;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the legal reviewer enters.
     *
     * @param document the law that changed, by symbol or name
     * @param article null: the whole document
     * @param powers codes of powers that it concerns besides those that cite it or wait for it
     */
    public record Entry(
            String document,
            String article,
            LegalChangeKind kind,
            String title,
            String summary,
            LocalDate effectiveOn,
            String paper,
            Collection<String> powers) {

        public Entry {
            powers = powers == null ? List.of() : List.copyOf(new TreeSet<>(powers));
        }
    }

    /** The provision that a person means by a document and, if he names one, an article of it. */
    @Transactional(readOnly = true)
    public LegalBasis read(String document, String article) {
        return documents.read(document, article);
    }

    /** Enters a change once; every power, dossier and instrument that it concerns hears of it. */
    @Transactional
    public LegalBasisChange enter(Entry entry) {
        refuseOthers();
        var change = checked(entry);
        if (bases.isEntered(change)) {
            throw new Refusal(
                    "portfolio.conflict.legalBasisChange",
                    Map.of("basis", change.basis().label(), "paper", change.paper()));
        }
        var concerned = new TreeMap<String, Concern>();
        bases.concernedBy(change.basis()).forEach(power -> concerned.put(power.code(), power.concern()));
        chosen(entry).forEach(code -> concerned.putIfAbsent(code, Concern.CHOSEN));
        var entered = bases.add(change, concerned);
        events.publishEvent(new LegalBasisChanged(entered, List.copyOf(concerned.keySet())));
        return entered;
    }

    private void refuseOthers() {
        if (!currentOfficial.current().agencyCode().equals(roles.legalReviewer())) {
            throw new Refusal("portfolio.forbidden.legalBasisChange");
        }
    }

    private LegalBasisChange checked(Entry entry) {
        if (entry.kind() == null || entry.effectiveOn() == null) {
            throw new Refusal("portfolio.legalBasisChangeIncomplete");
        }
        return new LegalBasisChange(
                0,
                documents.read(entry.document(), entry.article()),
                entry.kind(),
                WrittenText.required("Nội dung thay đổi", entry.title(), LONGEST_TITLE),
                WrittenText.optional("Tóm tắt", entry.summary(), LONGEST_SUMMARY),
                entry.effectiveOn(),
                WrittenText.required("Văn bản làm thay đổi", entry.paper(), LONGEST_PAPER),
                currentOfficial.current().userId(),
                clock.instant());
    }

    private List<String> chosen(Entry entry) {
        var known = powers.byCodes(entry.powers()).stream().map(Power::code).toList();
        var unknown = new TreeSet<>(entry.powers());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new Refusal("portfolio.notFound.power", Map.of("codes", String.join(", ", unknown)));
        }
        return known;
    }
}
