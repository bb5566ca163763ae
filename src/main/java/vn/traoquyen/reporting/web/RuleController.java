package vn.traoquyen.reporting.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.reporting.periodic.OnHoliday;
import vn.traoquyen.reporting.periodic.ReporterChoice;
import vn.traoquyen.reporting.periodic.ReportingRule;
import vn.traoquyen.reporting.periodic.Rhythm;
import vn.traoquyen.reporting.periodic.RuleSchedule;
import vn.traoquyen.reporting.periodic.RuleService;
import vn.traoquyen.shared.Refusal;

/** Rules of reporting over HTTP: everybody reads them, who is in charge changes them (chế độ báo cáo). */
@RestController
@RequestMapping("/api/report-rules")
class RuleController {

    private final RuleService rules;
    private final PartyNames names;

    RuleController(RuleService rules, PartyNames names) {
        this.rules = rules;
        this.names = names;
    }

    /** What may be written into a rule; its code stands in the address. */
    record Wish(
            String title,
            String basis,
            boolean confirmed,
            String note,
            String rhythm,
            String opens,
            String partsDue,
            String sentDue,
            String onHoliday,
            List<String> agencies,
            List<String> kinds,
            String unitsOf,
            String consolidator,
            String approver,
            String addressee,
            String feeds,
            boolean active) {}

    record RuleView(
            String code,
            Wish rule,
            String rhythmLabel,
            String onHolidayLabel,
            String consolidatorName,
            String approverName,
            boolean mayChange) {}

    @GetMapping
    List<RuleView> all() {
        return rules.all().stream().map(this::view).toList();
    }

    @GetMapping("/{code}")
    RuleView one(@PathVariable String code) {
        return view(rules.one(code));
    }

    /** Enters a rule or changes one. */
    @PostMapping("/{code}")
    RuleView put(@PathVariable String code, @RequestBody Wish wish) {
        return view(rules.put(rule(code, wish), wish.active()));
    }

    /** @param from the first day of what is reported; @param partsDue with its time and offset */
    record Asked(String from, String to, String partsDue, String sentDue) {}

    record Begun(String period) {}

    /** A report is asked for now. */
    @PostMapping("/{code}/periods")
    @ResponseStatus(HttpStatus.CREATED)
    Begun ask(@PathVariable String code, @RequestBody Asked asked) {
        return new Begun(
                rules.ask(code, day(asked.from()), day(asked.to()), moment(asked.partsDue()), moment(asked.sentDue())));
    }

    private static ReportingRule rule(String code, Wish wish) {
        return new ReportingRule(
                required("code", code.matches("[a-z0-9]+(-[a-z0-9]+)*") ? code : null),
                required("title", wish.title()),
                required("basis", wish.basis()),
                wish.confirmed(),
                blankless(wish.note()),
                new RuleSchedule(
                        choice("rhythm", wish.rhythm(), Rhythm.values()),
                        blankless(wish.opens()),
                        blankless(wish.partsDue()),
                        blankless(wish.sentDue()),
                        choice("onHoliday", wish.onHoliday(), OnHoliday.values())),
                new ReporterChoice(wish.agencies(), wish.kinds(), blankless(wish.unitsOf())),
                required("consolidator", wish.consolidator()),
                required("approver", wish.approver()),
                required("addressee", wish.addressee()),
                blankless(wish.feeds()),
                null);
    }

    private static <E extends Enum<E>> E choice(String name, String value, E[] choices) {
        return Stream.of(choices)
                .filter(one -> one.name().equals(value))
                .findFirst()
                .orElseThrow(() -> unknown(name, value));
    }

    private static String required(String name, String text) {
        if (blankless(text) == null) {
            throw unknown(name, text);
        }
        return text.strip();
    }

    private static Refusal unknown(String name, String value) {
        return new Refusal("reporting.choiceUnknown", Map.of("name", name, "value", value == null ? "" : value));
    }

    private static String blankless(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text == null ? "" : text.strip());
        } catch (DateTimeParseException e) {
            throw new Refusal("reporting.periodDayUnreadable", Map.of("value", text == null ? "" : text));
        }
    }

    private static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text == null ? "" : text.strip()).toInstant();
        } catch (DateTimeParseException e) {
            throw new Refusal("reporting.timeUnreadable", Map.of("value", text == null ? "" : text));
        }
    }

    private RuleView view(ReportingRule rule) {
        var schedule = rule.schedule();
        return new RuleView(
                rule.code(),
                new Wish(
                        rule.title(),
                        rule.basis(),
                        rule.confirmed(),
                        rule.note(),
                        schedule.rhythm().name(),
                        schedule.opens(),
                        schedule.partsDue(),
                        schedule.sentDue(),
                        schedule.onHoliday().name(),
                        rule.reporters().agencies(),
                        rule.reporters().kinds(),
                        rule.reporters().unitsOf(),
                        rule.consolidator(),
                        rule.approver(),
                        rule.addressee(),
                        rule.feeds(),
                        rule.isActive()),
                schedule.rhythm().label(),
                schedule.onHoliday().label(),
                names.agency(rule.consolidator()),
                names.agency(rule.approver()),
                rules.mayChange(rule));
    }
}
