package vn.traoquyen.difficulty;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.traoquyen.calendar.StageQuestion;
import vn.traoquyen.calendar.StageReading;
import vn.traoquyen.difficulty.Difficulties.Similar;
import vn.traoquyen.organization.PartyNames;

/** A difficulty in the words in which people read it (nội dung hiển thị). */
@Component
public class DifficultyReading {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d/M/yyyy HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final Difficulties difficulties;
    private final DifficultyInquiry inquiry;
    private final DifficultyRights rights;
    private final PartyNames names;
    private final StageReading stages;
    private final Clock clock;

    DifficultyReading(
            Difficulties difficulties,
            DifficultyInquiry inquiry,
            DifficultyRights rights,
            PartyNames names,
            StageReading stages,
            Clock clock) {
        this.difficulties = difficulties;
        this.inquiry = inquiry;
        this.rights = rights;
        this.names = names;
        this.stages = stages;
        this.clock = clock;
    }

    /** A line of a two-column table. */
    public record Fact(String label, String value) {}

    /** A stop, as a table shows it. */
    public record HopLine(String place, String time, String outcome, String who) {}

    /** Another difficulty of the like. */
    public record SimilarLine(String id, String title, String status, String answer) {}

    public Difficulty difficulty(DifficultyId id) {
        return difficulties.find(id).orElseThrow(() -> DifficultyDesk.notFound(id));
    }

    /**
     * @param stage the deed to be done, whose term is said
     * @param opened when the task was offered
     * @param due until when it is due; null while its clock stands still
     */
    public List<Fact> facts(Difficulty difficulty, String stage, Date opened, Date due) {
        var question = difficulty.question();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Mã", difficulty.id().value()));
        facts.add(new Fact("Vấn đề", question.title()));
        facts.add(new Fact("Nội dung khó khăn, vướng mắc", question.content()));
        facts.add(new Fact("Kiến nghị, thông tin đề xuất", question.proposal()));
        facts.add(new Fact("Quy định liên quan", text(question.legalBasis())));
        facts.add(new Fact("Lĩnh vực", question.stream().label()));
        facts.add(new Fact("Mức độ khẩn", question.urgency().label()));
        facts.add(new Fact("Phát sinh từ", origin(difficulty.origin())));
        facts.add(new Fact("Người phản ánh", who(difficulty.raisedBy())));
        facts.add(new Fact("Phản ánh thay cho", text(question.onBehalfOf())));
        facts.add(new Fact("Thời điểm phản ánh", moment(difficulty.raisedAt())));
        facts.add(new Fact("Cơ quan cùng vướng mắc", joined(difficulty)));
        facts.add(new Fact("Văn bản gửi trung ương", letter(difficulty.sent())));
        facts.add(new Fact("Thời hạn của bước này", stages.of(asked(stage, question), opened, due)));
        return facts.stream().filter(fact -> !fact.value().isBlank()).toList();
    }

    private static StageQuestion asked(String stage, Question question) {
        var procedure = question.urgency().isPressing() ? "SHORTENED" : null;
        return new StageQuestion(stage, null, null, procedure, null, null);
    }

    private String joined(Difficulty difficulty) {
        return difficulties.joiningsOf(difficulty.id()).stream()
                .map(joining -> names.agency(joining.author().agency()))
                .collect(Collectors.joining("; "));
    }

    /** What the agency in charge proposes to its head, or to the committee. */
    public List<Fact> advice(Difficulty difficulty) {
        var advice = difficulty.advice();
        if (advice == null) {
            return List.of();
        }
        if (advice.text() == null) {
            return List.of(new Fact("Đề xuất", advice.outcome().label()), new Fact("Ý kiến", text(advice.opinion())));
        }
        var text = advice.text();
        return List.of(
                        new Fact("Đề xuất", advice.outcome().label()),
                        new Fact("Trả lời", text.answer()),
                        new Fact("Căn cứ", text(text.basis())),
                        new Fact("Công bố", text.publication().label()),
                        new Fact("Câu hỏi khi công bố", text(text.publicQuestion())),
                        new Fact(
                                "Việc phải làm tiếp",
                                text.changes().stream().map(ChangeKind::label).collect(Collectors.joining("; "))),
                        new Fact("Nội dung việc phải làm tiếp", text(text.changeNote())))
                .stream()
                .filter(fact -> !fact.value().isBlank())
                .toList();
    }

    public List<HopLine> hops(Difficulty difficulty) {
        return rights.readable(difficulties.hopsOf(difficulty.id())).stream()
                .map(hop -> new HopLine(
                        stop(hop),
                        hop.isOpen()
                                ? "Từ " + moment(hop.arrivedAt())
                                : moment(hop.arrivedAt()) + " – " + moment(hop.leftAt()),
                        hop.isOpen() ? "Đang xử lý" : outcome(hop),
                        hop.author() == null ? "" : who(hop.author())))
                .toList();
    }

    private String stop(Hop hop) {
        return hop.place().label() + ": " + names.agency(hop.agency());
    }

    /** Others of the like, without itself. */
    public List<SimilarLine> similar(Difficulty difficulty) {
        return inquiry.like(difficulty).stream()
                .map(one -> new SimilarLine(
                        one.id().value(), one.title(), one.status().label(), text(one.answer())))
                .toList();
    }

    /** Those into which it can be merged. */
    public List<Similar> mergeable(Difficulty difficulty) {
        return inquiry.like(difficulty).stream()
                .filter(one -> one.status().isOpen())
                .toList();
    }

    private String who(Author author) {
        return author.signature() + ", " + author.title() + ", " + names.agency(author.agency());
    }

    private static String origin(Origin origin) {
        return origin == null ? "" : origin.kind().label() + " " + origin.title();
    }

    /** "1583/UBND-NC ngày 10/4/2026 gửi Bộ Nội vụ". */
    private static String letter(Letter letter) {
        if (letter == null) {
            return "";
        }
        return letter.number() == null
                ? "đang phát hành, gửi " + letter.ministry()
                : letter.number() + " ngày " + day(letter.day()) + " gửi " + letter.ministry();
    }

    private static String day(LocalDate day) {
        return day.format(DAY);
    }

    private static String outcome(Hop hop) {
        var label = hop.outcome().label();
        return hop.words() == null ? label : label + ". " + hop.words();
    }

    private String moment(Instant at) {
        return at.atZone(clock.getZone()).format(MOMENT);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
