package vn.traoquyen.portfolio.persistence;

import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.traoquyen.portfolio.Power;

/** Writes powers into their table, each with what its legal basis cites. */
class PowerRows {

    private final JdbcTemplate batches;
    private final PowerCitations citations;

    PowerRows(JdbcTemplate batches) {
        this.batches = batches;
        this.citations = new PowerCitations(batches);
    }

    void insert(Collection<Power> powers) {
        batches.batchUpdate(
                PowerRow.INSERT, powers.stream().map(PowerRow::cells).toList());
        citations.add(powers.stream().map(PowerCitations.Cited::by).toList());
    }

    void revise(Collection<Power> powers) {
        batches.batchUpdate(
                PowerRow.REVISE, powers.stream().map(PowerRow::revisedCells).toList());
        citations.replace(powers);
    }
}
