package vn.traoquyen.reporting.periodic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All periods, with what was reported in them (các kỳ báo cáo). */
public interface Periods {

    /** False where the period is there already. */
    boolean add(ReportPeriod period);

    Optional<ReportPeriod> find(String id);

    /** Finds it and keeps others from changing it until the end of the transaction. */
    Optional<ReportPeriod> hold(String id);

    Optional<LocalDate> lastBegun(String ruleCode);

    /** The period of a rule in which this day lies and which is not closed, or the first one after it. */
    Optional<ReportPeriod> openOf(String ruleCode, LocalDate day);

    /** The newest period of a rule that lies between these days and was sent. */
    Optional<ReportPeriod> lastSent(String ruleCode, LocalDate from, LocalDate to);

    void update(ReportPeriod period);

    void add(String periodId, PeriodEntry entry);

    /** Oldest first. */
    List<PeriodEntry> entriesOf(String periodId);

    /** Newest first. */
    Page search(Search search);

    /**
     * Which periods are looked for.
     *
     * @param rule null for all
     * @param agency only those in which it reports, consolidates or approves; null: every one
     * @param approves whether the agency may see those that it approves
     * @param awaitedAt only those that wait for the agency's own report at that moment; null for all
     */
    record Search(String rule, String agency, boolean approves, Instant awaitedAt, int page, int size) {}

    record Page(int page, int size, long total, List<ReportPeriod> items) {}

    /** Whether a report of this agency went under that number in that year. */
    boolean isNumberTaken(String approver, int year, int number);
}
