package vn.traoquyen.reporting.periodic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What agencies report, period by period (báo cáo của các đơn vị). */
public interface ReportParts {

    void add(Collection<ReportPart> parts);

    /** In the order of their codes. */
    List<ReportPart> of(String periodId);

    List<ReportPart> ofPeriods(Collection<String> periodIds);

    Optional<ReportPart> find(String periodId, String agency);

    void update(ReportPart part);

    /** All of a period at once. */
    void updateAll(Collection<ReportPart> parts);

    void add(PartVersion version);

    /** Every version of every part of a period, oldest first. */
    List<PartVersion> versionsOf(String periodId);

    /** The last versions of the reports of earlier periods that came after these were closed and are in no report yet. */
    List<Latecomer> latecomers(ReportPeriod period);

    /** Those latecomers are in the report of this period now. */
    void takeIn(Collection<Latecomer> latecomers, String periodId);

    void add(JointReport report);

    /** Oldest first. */
    List<JointReport> jointReportsOf(String periodId);
}
