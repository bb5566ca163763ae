package vn.traoquyen.reporting.periodic;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One period of a rule (kỳ báo cáo), with the rule as it was when the period began.
 *
 * @param id the code of the rule, a dot and the key of the period
 * @param label such as "tuần 18 năm 2025"
 * @param closedAt when its parts were consolidated, as often as that happened the last time; null while they are awaited
 */
public record ReportPeriod(
        String id,
        String ruleCode,
        LocalDate firstDay,
        LocalDate lastDay,
        String label,
        String title,
        String consolidator,
        String approver,
        String addressee,
        Moments moments,
        PeriodStatus status,
        Instant openedAt,
        Instant closedAt,
        String missingNote,
        Approval approval,
        Sending sending) {

    /** Who approved it (phê duyệt); null while nobody has. */
    public record Approval(Instant at, String by, String title) {}

    /** Under which number it went, and on which day (số, ngày gửi); null while it has not. */
    public record Sending(int number, String symbol, LocalDate on) {}

    static ReportPeriod of(ReportingRule rule, PeriodPlan plan, PeriodStatus status, Instant now) {
        return new ReportPeriod(
                rule.code() + "." + plan.key(),
                rule.code(),
                plan.first(),
                plan.last(),
                plan.name(),
                rule.title(),
                rule.consolidator(),
                rule.approver(),
                rule.addressee(),
                plan.moments(),
                status,
                now,
                null,
                null,
                null,
                null);
    }

    /** Open to reports and corrections again. */
    ReportPeriod consolidating() {
        return with(PeriodStatus.CONSOLIDATING, null, null, null, null);
    }

    ReportPeriod closed(Instant at, String note) {
        return with(PeriodStatus.AWAITING_APPROVAL, at, note, null, null);
    }

    ReportPeriod approved(Instant at, String by, String byTitle) {
        return with(PeriodStatus.APPROVED, closedAt, missingNote, new Approval(at, by, byTitle), null);
    }

    ReportPeriod sent(int number, String symbol, LocalDate on) {
        return with(PeriodStatus.SENT, closedAt, missingNote, approval, new Sending(number, symbol, on));
    }

    private ReportPeriod with(
            PeriodStatus newStatus, Instant closed, String note, Approval newApproval, Sending newSending) {
        return new ReportPeriod(
                id,
                ruleCode,
                firstDay,
                lastDay,
                label,
                title,
                consolidator,
                approver,
                addressee,
                moments,
                newStatus,
                openedAt,
                closed,
                note,
                newApproval,
                newSending);
    }

    /** The report and its period, as a clerk reads it. */
    public String fullTitle() {
        return title + ", " + label;
    }

    public boolean isClosed() {
        return closedAt != null;
    }
}
