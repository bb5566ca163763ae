package vn.traoquyen.plan.persistence;

import static vn.traoquyen.plan.persistence.PlanRow.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.plan.review.Clause;
import vn.traoquyen.plan.review.Inventories;
import vn.traoquyen.plan.review.Inventory;
import vn.traoquyen.plan.review.ReviewedText;
import vn.traoquyen.plan.review.Verdict;

/** Inventories in their tables: a statement for a document, one for a clause. */
@Repository
class JdbcInventories implements Inventories {

    private final JdbcClient jdbc;

    JdbcInventories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Inventory of(String undertakingId) {
        return new Inventory(ofAll(List.of(undertakingId)));
    }

    @Override
    public List<ReviewedText> ofAll(List<String> undertakingIds) {
        return jdbc.sql("""
                        select text.*, clause.id clause_id, clause.provision, clause.content, clause.verdict,
                               clause.proposal, clause.recipient
                          from traoquyen.plan_reviewed_text text
                          left join traoquyen.plan_clause clause on clause.text_id = text.id
                         where text.undertaking_id = any(?)
                         order by array_position(?, text.undertaking_id), text.id, clause.id
                        """)
                .params(undertakingIds.toArray(String[]::new), undertakingIds.toArray(String[]::new))
                .query(JdbcInventories::texts);
    }

    private static List<ReviewedText> texts(ResultSet rows) throws SQLException {
        var texts = new LinkedHashMap<Long, ReviewedText>();
        while (rows.next()) {
            long id = rows.getLong("id");
            var text = texts.getOrDefault(id, text(rows));
            texts.put(id, rows.getObject("clause_id") == null ? text : with(text, clause(rows)));
        }
        return List.copyOf(texts.values());
    }

    private static ReviewedText with(ReviewedText text, Clause clause) {
        var clauses = new ArrayList<>(text.clauses());
        clauses.add(clause);
        return new ReviewedText(
                text.id(),
                text.undertakingId(),
                text.number(),
                text.title(),
                text.issuer(),
                text.field(),
                text.isBeyondCompetence(),
                clauses);
    }

    private static ReviewedText text(ResultSet row) throws SQLException {
        return new ReviewedText(
                row.getLong("id"),
                row.getString("undertaking_id"),
                row.getString("number"),
                row.getString("title"),
                row.getString("issuer"),
                row.getString("field"),
                row.getBoolean("beyond_competence"),
                List.of());
    }

    private static Clause clause(ResultSet row) throws SQLException {
        var verdict = row.getString("verdict");
        return new Clause(
                row.getLong("clause_id"),
                row.getString("provision"),
                row.getString("content"),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.getString("proposal"),
                row.getString("recipient"));
    }

    @Override
    public Optional<Long> add(ReviewedText text, String by, Instant at) {
        return jdbc.sql("""
                        insert into traoquyen.plan_reviewed_text
                               (undertaking_id, number, title, issuer, field, beyond_competence, added_by, added_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing returning id
                        """)
                .params(
                        text.undertakingId(),
                        text.number(),
                        text.title(),
                        text.issuer(),
                        text.field(),
                        text.isBeyondCompetence(),
                        by,
                        moment(at))
                .query(Long.class)
                .optional();
    }

    @Override
    public boolean add(long textId, Clause clause) {
        return jdbc.sql("""
                        insert into traoquyen.plan_clause (text_id, provision, content) values (?, ?, ?)
                        on conflict do nothing
                        """)
                        .params(textId, clause.provision(), clause.content())
                        .update()
                > 0;
    }

    @Override
    public boolean judge(String undertakingId, Clause judged, String by, Instant at) {
        return jdbc.sql("""
                        update traoquyen.plan_clause clause
                           set verdict = ?, proposal = ?, recipient = ?, reviewed_by = ?, reviewed_at = ?
                          from traoquyen.plan_reviewed_text text
                         where clause.id = ? and text.id = clause.text_id and text.undertaking_id = ?
                        """)
                        .params(
                                judged.verdict().name(),
                                judged.proposal(),
                                judged.recipient(),
                                by,
                                moment(at),
                                judged.id(),
                                undertakingId)
                        .update()
                > 0;
    }
}
