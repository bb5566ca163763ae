package vn.traoquyen.difficulty;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.difficulty.Difficulties.Listed;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.organization.Province;
import vn.traoquyen.shared.Refusal;

/** The register of difficulties as a file (danh mục khó khăn, vướng mắc), of what whoever asks may read whole. */
@Service
public class DifficultyRegister {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final DifficultyInquiry inquiry;
    private final List<RegisterPaper> papers;
    private final CurrentOfficial currentOfficial;
    private final CoordinationRoles roles;
    private final Agencies agencies;
    private final PartyNames names;
    private final Province province;
    private final Clock clock;

    DifficultyRegister(
            DifficultyInquiry inquiry,
            List<RegisterPaper> papers,
            CurrentOfficial currentOfficial,
            CoordinationRoles roles,
            Agencies agencies,
            PartyNames names,
            Province province,
            Clock clock) {
        this.inquiry = inquiry;
        this.papers = papers;
        this.currentOfficial = currentOfficial;
        this.roles = roles;
        this.agencies = agencies;
        this.names = names;
        this.province = province;
        this.clock = clock;
    }

    /** A file, with its name and kind. */
    public record File(String name, String contentType, byte[] content) {}

    @Transactional(readOnly = true)
    public File print(String suffix, DifficultyStatus status, WorkStream stream, String words) {
        var paper = papers.stream()
                .filter(one -> one.suffix().equals(suffix))
                .findFirst()
                .orElseThrow(() -> new Refusal("difficulty.notFound.paper", Map.of("suffix", suffix)));
        var today = LocalDate.now(clock);
        var rows =
                inquiry.register(status, stream, words).stream().map(this::row).toList();
        return new File(
                "Danh mục khó khăn, vướng mắc đến " + today.format(DAY).replace('/', '-') + "." + suffix,
                paper.contentType(),
                paper.print(head(today), rows));
    }

    private RegisterPaper.Head head(LocalDate today) {
        var code = currentOfficial.find().map(Official::agencyCode).orElse(roles.office());
        var agency = agencies.byCode(code);
        boolean top =
                switch (agency.kind()) {
                    case COUNCIL, COMMITTEE, COMMUNE, DISTRICT -> true;
                    default -> false;
                };
        return new RegisterPaper.Head(
                top ? null : "UBND " + province.name(), agency.name(), province.placeNameOf(agency), today);
    }

    private RegisterRow row(Listed listed) {
        var difficulty = listed.difficulty();
        var question = difficulty.question();
        var proposer = names.agency(difficulty.raisedBy().agency())
                + (question.onBehalfOf() == null ? "" : " (phản ánh của " + question.onBehalfOf() + ")")
                + (listed.joined() == 0 ? "" : " và " + listed.joined() + " cơ quan cùng vướng mắc");
        var information = new ArrayList<String>();
        information.add(difficulty.id() + ": " + question.title());
        information.add(question.content());
        information.add("Kiến nghị: " + question.proposal());
        if (question.legalBasis() != null) {
            information.add("Quy định liên quan: " + question.legalBasis());
        }
        return new RegisterRow(proposer, information, handler(difficulty));
    }

    private List<String> handler(Difficulty difficulty) {
        var answer = difficulty.answer();
        if (answer != null) {
            var by = answer.letter() == null
                    ? names.agency(answer.agency())
                    : answer.letter().ministry() + " (" + answer.letter().number() + ")";
            return List.of(
                    by,
                    "Đã trả lời ngày " + day(answer.at()) + ": " + answer.text().answer());
        }
        var by = difficulty.status() == DifficultyStatus.AT_MINISTRY
                ? difficulty.sent().ministry() + " (gửi tại "
                        + difficulty.sent().number() + ")"
                : names.agency(difficulty.agency());
        return List.of(
                by,
                difficulty.status().label()
                        + (difficulty.mergedInto() == null ? "" : " vào " + difficulty.mergedInto()));
    }

    private String day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone()).format(DAY);
    }
}
