package vn.traoquyen.register.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Stream;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.register.Holding;
import vn.traoquyen.register.HoldingEnd;

/** A holding as its row keeps it. */
class HoldingRow {

    private HoldingRow() {}

    static Holding read(ResultSet row, int index) throws SQLException {
        return new Holding(
                row.getLong("id"),
                row.getString("power_code"),
                row.getString("power_name"),
                TransferForm.valueOf(row.getString("form")),
                Party.parse(row.getString("transferor")),
                Stream.of((String[]) row.getArray("holders").getArray())
                        .map(Party::parse)
                        .toList(),
                row.getString("instrument_id"),
                row.getString("clause"),
                row.getObject("annex_row", Integer.class),
                row.getString("conditions"),
                row.getObject("held_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("end_kind") == null ? null : HoldingEnd.valueOf(row.getString("end_kind")),
                row.getString("end_paper"));
    }
}
