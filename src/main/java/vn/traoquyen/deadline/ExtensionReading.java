package vn.traoquyen.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.shared.OfficeTime;

/** Requests for more time in the words in which people read them (nội dung gia hạn). */
@Component
public class ExtensionReading {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final Extensions extensions;
    private final StageClocks clocks;
    private final ExtensionRules rules;
    private final Officials officials;
    private final PartyNames names;

    ExtensionReading(
            Extensions extensions, StageClocks clocks, ExtensionRules rules, Officials officials, PartyNames names) {
        this.extensions = extensions;
        this.clocks = clocks;
        this.rules = rules;
        this.officials = officials;
        this.names = names;
    }

    /** A name and what is to be said of it. */
    public record Fact(String label, String value) {}

    /** A request, as a table shows it. */
    public record Line(String askedAt, String askedBy, String until, String reason, String result) {}

    /** What the decider must know of a request. */
    public List<Fact> facts(long id) {
        var asked = extensions.find(id).orElseThrow();
        var clock = clocks.find(asked.clockId()).orElseThrow();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Việc", clock.name()));
        facts.add(new Fact("Mã hồ sơ", clock.businessKey()));
        facts.add(new Fact("Người đề nghị", name(asked.askedBy())));
        facts.add(new Fact("Hạn hiện nay", DueReading.moment(asked.dueBefore())));
        facts.add(new Fact("Đề nghị gia hạn đến hết ngày", DATE.format(asked.until())));
        facts.add(new Fact("Lý do", asked.reason()));
        facts.add(new Fact("Giới hạn", limit(clock)));
        facts.add(new Fact("Muộn nhất đến ngày", DATE.format(rules.latest(clock, extensions.of(clock.id())))));
        return facts;
    }

    /** What was asked for the same task before, the oldest first. */
    public List<Line> earlier(long id) {
        var asked = extensions.find(id).orElseThrow();
        return extensions.of(asked.clockId()).stream()
                .filter(other -> other.id() != id)
                .map(this::line)
                .toList();
    }

    public List<Line> of(String clockId) {
        return extensions.of(clockId).stream().map(this::line).toList();
    }

    private Line line(Extension extension) {
        return new Line(
                DATE.format(extension.askedAt().atZone(OfficeTime.ZONE)),
                name(extension.askedBy()),
                DATE.format(extension.until()),
                extension.reason(),
                result(extension));
    }

    private String result(Extension extension) {
        var decision = extension.decision();
        if (decision == null || decision.by() == null) {
            return extension.status().label();
        }
        return extension.status().label()
                + day(decision.until())
                + " (" + name(decision.by()) + ")"
                + (decision.reason() == null ? "" : ": " + decision.reason());
    }

    String limit(StageClock clock) {
        return rules.limitOf(clock).text();
    }

    private static String day(LocalDate until) {
        return until == null ? "" : " đến hết ngày " + DATE.format(until);
    }

    private String name(String account) {
        return officials
                .find(account)
                .map(official ->
                        official.fullName() + ", " + official.title() + " " + names.agency(official.agencyCode()))
                .orElse(account);
    }
}
