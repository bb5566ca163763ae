package vn.traoquyen.plan.persistence;

import static vn.traoquyen.plan.persistence.PlanRow.moment;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.plan.review.Proposal;
import vn.traoquyen.plan.review.Proposals;

/** Proposals in their table. */
@Repository
class JdbcProposals implements Proposals {

    private final JdbcClient jdbc;

    JdbcProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Proposal> of(String undertakingId) {
        return ofAll(List.of(undertakingId));
    }

    @Override
    public List<Proposal> ofAll(List<String> undertakingIds) {
        return jdbc.sql("""
                        select * from traoquyen.plan_proposal where undertaking_id = any(?)
                         order by array_position(?, undertaking_id), id
                        """)
                .params(undertakingIds.toArray(String[]::new), undertakingIds.toArray(String[]::new))
                .query((row, number) -> new Proposal(
                        row.getLong("id"),
                        row.getString("undertaking_id"),
                        row.getString("addressee"),
                        row.getString("paper"),
                        row.getString("provision"),
                        row.getString("content"),
                        row.getString("recipient"),
                        row.getString("reason")))
                .list();
    }

    @Override
    public void add(Proposal proposal, String by, Instant at) {
        jdbc.sql("""
                        insert into traoquyen.plan_proposal
                               (undertaking_id, addressee, paper, provision, content, recipient, reason, proposed_by, proposed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        proposal.undertakingId(),
                        proposal.addressee(),
                        proposal.paper(),
                        proposal.provision(),
                        proposal.content(),
                        proposal.recipient(),
                        proposal.reason(),
                        by,
                        moment(at))
                .update();
    }
}
