package vn.traoquyen.reporting.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.reporting.periodic.JointReport;
import vn.traoquyen.reporting.periodic.Latecomer;
import vn.traoquyen.reporting.periodic.PartVersion;
import vn.traoquyen.reporting.periodic.ReportPart;
import vn.traoquyen.reporting.periodic.ReportParts;
import vn.traoquyen.reporting.periodic.ReportPeriod;

@Repository
class JdbcReportParts implements ReportParts {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ReportVersions versions;

    JdbcReportParts(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.versions = new ReportVersions(jdbc);
    }

    @Override
    public void add(Collection<ReportPart> parts) {
        batches.batchUpdate(
                """
                insert into traoquyen.report_part (period_id, agency, fed_by, known, known_at)
                values (?, ?, ?, ?::jsonb, ?)
                """,
                parts.stream()
                        .map(part -> new Object[] {
                            part.periodId(),
                            part.agency(),
                            part.fedBy(),
                            ReportJson.write(part.known()),
                            Columns.timestamp(part.knownAt())
                        })
                        .toList());
    }

    @Override
    public List<ReportPart> of(String periodId) {
        return ofPeriods(List.of(periodId));
    }

    @Override
    public List<ReportPart> ofPeriods(Collection<String> periodIds) {
        return jdbc.sql("select * from traoquyen.report_part where period_id = any(?) order by period_id, agency")
                .param((Object) Columns.array(periodIds))
                .query(JdbcReportParts::part)
                .list();
    }

    @Override
    public Optional<ReportPart> find(String periodId, String agency) {
        return jdbc.sql("select * from traoquyen.report_part where period_id = ? and agency = ?")
                .params(periodId, agency)
                .query(JdbcReportParts::part)
                .optional();
    }

    private static ReportPart part(ResultSet row, int number) throws SQLException {
        return new ReportPart(
                row.getString("period_id"),
                row.getString("agency"),
                row.getString("fed_by"),
                ReportJson.lines(row.getString("known")),
                Columns.instant(row, "known_at"),
                row.getInt("version"),
                Columns.instant(row, "sent_at"),
                row.getBoolean("missing"),
                row.getString("taken_into"),
                row.getInt("urged"));
    }

    @Override
    public void update(ReportPart part) {
        jdbc.sql("""
                        update traoquyen.report_part
                           set known = ?::jsonb, known_at = ?, version = ?, sent_at = ?, missing = ?, urged = ?
                         where period_id = ? and agency = ?
                        """)
                .params(
                        ReportJson.write(part.known()),
                        Columns.timestamp(part.knownAt()),
                        part.version(),
                        Columns.timestamp(part.sentAt()),
                        part.missing(),
                        part.urged(),
                        part.periodId(),
                        part.agency())
                .update();
    }

    @Override
    public void updateAll(Collection<ReportPart> parts) {
        batches.batchUpdate(
                "update traoquyen.report_part set missing = ?, urged = ? where period_id = ? and agency = ?",
                parts.stream()
                        .map(part -> new Object[] {part.missing(), part.urged(), part.periodId(), part.agency()})
                        .toList());
    }

    @Override
    public void add(PartVersion version) {
        versions.add(version);
    }

    @Override
    public List<PartVersion> versionsOf(String periodId) {
        return versions.of(periodId);
    }

    @Override
    public List<Latecomer> latecomers(ReportPeriod period) {
        return versions.latecomers(period);
    }

    @Override
    public void takeIn(Collection<Latecomer> latecomers, String periodId) {
        batches.batchUpdate(
                "update traoquyen.report_part set taken_into = ? where period_id = ? and agency = ?",
                latecomers.stream()
                        .map(Latecomer::version)
                        .map(version -> new Object[] {periodId, version.periodId(), version.agency()})
                        .toList());
    }

    @Override
    public void add(JointReport report) {
        versions.add(report);
    }

    @Override
    public List<JointReport> jointReportsOf(String periodId) {
        return versions.jointReportsOf(periodId);
    }
}
