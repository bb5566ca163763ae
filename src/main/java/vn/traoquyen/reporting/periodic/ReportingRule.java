package vn.traoquyen.reporting.periodic;

import java.time.Instant;

/**
 * Who reports to whom and when (chế độ báo cáo).
 *
 * @param basis the document that asks for it
 * @param confirmed whether all of it stands in that document
 * @param note what does not, as a clerk reads it; may be null
 * @param consolidator the agency or unit that receives the parts and makes one report of them (đơn vị đầu mối)
 * @param approver the agency whose head approves it and in whose name it goes
 * @param addressee to whom it goes, as it stands on the paper
 * @param feeds the rule in whose period it becomes the part of the approver; null for none
 * @param activeSince null while no period is to begin by itself
 */
public record ReportingRule(
        String code,
        String title,
        String basis,
        boolean confirmed,
        String note,
        RuleSchedule schedule,
        ReporterChoice reporters,
        String consolidator,
        String approver,
        String addressee,
        String feeds,
        Instant activeSince) {

    public Rhythm rhythm() {
        return schedule.rhythm();
    }

    public boolean isActive() {
        return activeSince != null;
    }

    public ReportingRule activeSince(Instant moment) {
        return new ReportingRule(
                code,
                title,
                basis,
                confirmed,
                note,
                schedule,
                reporters,
                consolidator,
                approver,
                addressee,
                feeds,
                moment);
    }
}
