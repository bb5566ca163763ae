package vn.traoquyen.reporting.periodic;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads periods for whoever may see them (tra cứu kỳ báo cáo). */
@Service
@Transactional(readOnly = true)
public class PeriodInquiry {

    private final Periods periods;
    private final ReportParts parts;
    private final PeriodRights rights;
    private final PeriodDesk desk;
    private final JointDraft draft;

    PeriodInquiry(Periods periods, ReportParts parts, PeriodRights rights, PeriodDesk desk, JointDraft draft) {
        this.periods = periods;
        this.parts = parts;
        this.rights = rights;
        this.desk = desk;
        this.draft = draft;
    }

    /**
     * A period as far as the one who asks may see it.
     *
     * @param parts all of them, or the own one alone
     * @param jointReports none for who sees his own part alone
     * @param draft the text to begin with; empty unless he consolidates and it is his turn
     * @param latecomers of earlier periods, for the consolidator
     * @param consolidates whether he is of the consolidator
     * @param own the code of his agency where it reports in this period; null otherwise
     */
    public record Whole(
            ReportPeriod period,
            List<ReportPart> parts,
            List<PartVersion> versions,
            List<JointReport> jointReports,
            List<PeriodEntry> entries,
            List<JointSection> draft,
            List<Latecomer> latecomers,
            boolean seesAll,
            boolean consolidates,
            String own) {}

    public Whole whole(String id) {
        var period = periods.find(id).orElseThrow(() -> PeriodDesk.noSuchPeriod(id));
        var all = parts.of(id);
        var agency = rights.agency();
        var reports = all.stream().anyMatch(part -> part.agency().equals(agency));
        var seesAll = rights.seesAllOf(period);
        if (!seesAll && !reports) {
            throw PeriodDesk.noSuchPeriod(id);
        }
        var consolidates = rights.isOf(period.consolidator());
        var drafting = consolidates && period.status() == PeriodStatus.CONSOLIDATING;
        return new Whole(
                period,
                seesAll ? all : own(all, agency),
                parts.versionsOf(id).stream()
                        .filter(version -> seesAll || version.agency().equals(agency))
                        .toList(),
                seesAll ? parts.jointReportsOf(id) : List.of(),
                periods.entriesOf(id).stream()
                        .filter(entry -> seesAll || Objects.equals(entry.agency(), agency))
                        .toList(),
                drafting ? draft.of(period) : List.of(),
                seesAll ? parts.latecomers(period) : List.of(),
                seesAll,
                consolidates,
                reports ? agency : null);
    }

    private static List<ReportPart> own(List<ReportPart> all, String agency) {
        return all.stream().filter(part -> part.agency().equals(agency)).toList();
    }

    /** Those in which the one who asks takes part, newest first. */
    public Periods.Page search(String rule, int page, int size) {
        return periods.search(new Periods.Search(
                rule, rights.seesEverything() ? null : agencyOrNobody(), rights.signs(), null, page, size));
    }

    /** Those that wait for the report of the agency of the one who asks. */
    public Periods.Page awaiting(String rule, int page, int size) {
        return periods.search(new Periods.Search(rule, agencyOrNobody(), false, desk.now(), page, size));
    }

    private String agencyOrNobody() {
        return Objects.requireNonNullElse(rights.agency(), "");
    }

    /** The state of the parts of several periods that the one who asks may see, by period. */
    public List<ReportPart> partsOf(List<ReportPeriod> shown) {
        var agency = rights.agency();
        var open =
                shown.stream().filter(rights::seesAllOf).map(ReportPeriod::id).toList();
        return parts.ofPeriods(shown.stream().map(ReportPeriod::id).toList()).stream()
                .filter(part -> open.contains(part.periodId()) || part.agency().equals(agency))
                .toList();
    }

    public Instant now() {
        return desk.now();
    }
}
