package vn.traoquyen.reporting.periodic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.organization.Official;
import vn.traoquyen.shared.OfficeTime;
import vn.traoquyen.shared.Refusal;

/** Everything that can happen to a rule of reporting (quản lý chế độ báo cáo). */
@Service
@Transactional
public class RuleService {

    private final ReportingRules rules;
    private final PeriodOpening opening;
    private final PeriodRights rights;
    private final Reporters reporters;
    private final Agencies agencies;
    private final CurrentOfficial officials;
    private final PeriodDesk desk;

    RuleService(
            ReportingRules rules,
            PeriodOpening opening,
            PeriodRights rights,
            Reporters reporters,
            Agencies agencies,
            CurrentOfficial officials,
            PeriodDesk desk) {
        this.rules = rules;
        this.opening = opening;
        this.rights = rights;
        this.reporters = reporters;
        this.agencies = agencies;
        this.officials = officials;
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    public List<ReportingRule> all() {
        return rules.all();
    }

    @Transactional(readOnly = true)
    public ReportingRule one(String code) {
        return rules.find(code).orElseThrow(() -> new Refusal("reporting.notFound.rule", Map.of("code", code)));
    }

    @Transactional(readOnly = true)
    public boolean mayChange(ReportingRule rule) {
        return rights.changes(rule);
    }

    /** Enters a rule or changes one; periods that have begun keep to what held when they began. */
    public ReportingRule put(ReportingRule wanted, boolean active) {
        var known = rules.find(wanted.code());
        if (!rights.changes(known.orElse(wanted)) || !rights.changes(wanted)) {
            throw new Refusal("reporting.forbidden.rule");
        }
        agencies.byCode(wanted.consolidator());
        agencies.byCode(wanted.approver());
        wanted.reporters().agencies().forEach(agencies::byCode);
        reporters.refuseNobody(wanted, today());
        refuseCircle(wanted);
        var since = known.map(ReportingRule::activeSince).orElse(desk.now());
        var rule = wanted.activeSince(active ? (since == null ? desk.now() : since) : null);
        rules.put(rule, officials.find().map(Official::userId).orElse(null), desk.now());
        return rule;
    }

    private void refuseCircle(ReportingRule rule) {
        var above = rule.feeds();
        while (above != null) {
            if (above.equals(rule.code())) {
                throw new Refusal("reporting.feedsItself", Map.of("code", rule.code()));
            }
            above = one(above).feeds();
        }
    }

    /** Asks for a report now, besides those that come round. */
    public String ask(String code, LocalDate from, LocalDate to, Instant partsDue, Instant sentDue) {
        var rule = one(code);
        if (!rights.changes(rule) && !rights.isOf(rule.consolidator())) {
            throw new Refusal("reporting.forbidden.rule");
        }
        if (from.isAfter(to) || !partsDue.isAfter(desk.now()) || !sentDue.isAfter(partsDue)) {
            throw new Refusal("reporting.askedOutOfOrder");
        }
        reporters.refuseNobody(rule, today());
        var asked = desk.now();
        var plan = new PeriodPlan(
                "yc-" + asked.truncatedTo(ChronoUnit.SECONDS).getEpochSecond(),
                Rhythm.ON_DEMAND.name(today()),
                from,
                to,
                new Moments(asked, partsDue, sentDue, sentDue.plus(30, ChronoUnit.DAYS)));
        opening.begin(rule, plan);
        return rule.code() + "." + plan.key();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(desk.now(), OfficeTime.ZONE);
    }
}
