package vn.traoquyen.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.organization.Position;
import vn.traoquyen.plan.review.Inventories;

/** An item in the words in which people read it (nội dung hiển thị của đầu việc). */
@Component
public class PlanReading {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d/M/yyyy HH:mm");

    private final Plans plans;
    private final Undertakings undertakings;
    private final EvidenceFiles files;
    private final Inventories inventories;
    private final Officials officials;
    private final PartyNames names;
    private final Clock clock;

    PlanReading(
            Plans plans,
            Undertakings undertakings,
            EvidenceFiles files,
            Inventories inventories,
            Officials officials,
            PartyNames names,
            Clock clock) {
        this.plans = plans;
        this.undertakings = undertakings;
        this.files = files;
        this.inventories = inventories;
        this.officials = officials;
        this.names = names;
        this.clock = clock;
    }

    /** A line of a two-column table. */
    public record Fact(String label, String value) {}

    public record EntryLine(String at, String who, String deed, String text) {}

    public record FileLine(String name, String agency, String at) {}

    /** What a task is about. */
    public record Named(String title, String whole) {}

    public Optional<Named> named(String id) {
        return undertakings.find(id).map(undertaking -> {
            var plan = plan(undertaking);
            var item = plan.item(undertaking.item());
            var title = item.label() + ". " + PlanWords.brief(item.title());
            return new Named(title, names.agency(undertaking.agency()) + ": " + item.words());
        });
    }

    public List<Fact> facts(String id) {
        var undertaking = undertakings.find(id).orElseThrow();
        var plan = plan(undertaking);
        var item = plan.item(undertaking.item());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Kế hoạch", plan.symbol() + " – " + plan.content().title()));
        facts.add(new Fact("Đầu việc", "Mục " + item.place()));
        facts.add(new Fact("Nội dung", item.words()));
        facts.add(new Fact("Cơ quan chủ trì", names.agency(undertaking.agency())));
        facts.add(new Fact("Cơ quan phối hợp", item.supportWords()));
        facts.add(new Fact("Sản phẩm", item.product()));
        facts.add(new Fact("Tài liệu chứng minh", item.evidence()));
        facts.add(new Fact("Thời gian theo kế hoạch", item.deadline().words()));
        facts.add(new Fact("Hạn của kỳ này", due(undertaking)));
        facts.add(new Fact("Nơi tổng hợp, công nhận", names.agency(undertaking.consolidator())));
        if (undertaking.holder() != null) {
            facts.add(new Fact("Người được giao", names.official(undertaking.holder())));
        }
        if (item.work() == ItemWork.REVIEW) {
            var coverage = inventories.of(id).coverage();
            facts.add(new Fact(
                    "Đã rà soát",
                    "%d/%d văn bản (%d%%)".formatted(coverage.reviewed(), coverage.all(), coverage.percent())
                            + (item.coverage() == null ? "" : ", kế hoạch yêu cầu " + item.coverage() + "%")));
        }
        return facts.stream()
                .filter(fact -> fact.value() != null && !fact.value().isBlank())
                .toList();
    }

    private static String due(Undertaking undertaking) {
        return undertaking.dueOn() == null
                ? null
                : PlanWords.date(undertaking.dueOn()) + " (" + undertaking.dueSource() + ")";
    }

    /** The newest first. */
    public List<EntryLine> entries(String id) {
        var entries = new ArrayList<>(undertakings.entriesOf(id));
        Collections.reverse(entries);
        return entries.stream()
                .map(entry -> new EntryLine(
                        moment(entry.at()), who(entry), entry.deed().label(), text(entry)))
                .toList();
    }

    public List<FileLine> files(String id) {
        return files.of(id).stream()
                .map(file -> new FileLine(file.name(), names.agency(file.agency()), moment(file.uploadedAt())))
                .toList();
    }

    /** Whom the head of the lead agency may tell to do it. */
    public List<Map<String, String>> holderOptions(String id) {
        var agency = undertakings.find(id).orElseThrow().agency();
        return Stream.of(Position.SPECIALIST, Position.HEAD)
                .flatMap(position -> officials.membersOf(agency, position).stream())
                .map(official -> option(official.userId(), official.fullName() + " – " + official.title()))
                .toList();
    }

    /** Where a plan demands haste, only a day will do. */
    public List<Map<String, String>> dateOptions(String id) {
        var undertaking = undertakings.find(id).orElseThrow();
        var prompt = plan(undertaking).item(undertaking.item()).deadline().kind() == DeadlineKind.PROMPT;
        var day = option("SET_DATE", "Định ngày phải hoàn thành");
        return prompt
                ? List.of(day)
                : List.of(day, option("ASK_EACH_PERIOD", "Không định ngày, hỏi kết quả theo từng kỳ"));
    }

    /** What a report can be answered with. */
    public List<Map<String, String>> judgementOptions(String id) {
        return List.of(
                option("ACCEPT", "Công nhận kết quả"),
                option("ACCEPT_AND_CLOSE", "Công nhận và kết thúc đầu việc"),
                option("RETURN", "Trả lại để bổ sung"));
    }

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }

    private String who(UndertakingEntry entry) {
        var author = entry.author();
        return author == null
                ? "Hệ thống"
                : author.name() + ", " + author.title() + ", " + names.agency(author.agency());
    }

    private static String text(UndertakingEntry entry) {
        return Stream.of(entry.text(), entry.paper() == null ? null : "Văn bản: " + entry.paper())
                .filter(part -> part != null && !part.isBlank())
                .reduce((one, other) -> one + ". " + other)
                .orElse("");
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atZone(clock.getZone()));
    }

    private Plan plan(Undertaking undertaking) {
        return plans.find(undertaking.planId()).orElseThrow();
    }
}
