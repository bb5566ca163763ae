package vn.traoquyen.portfolio.persistence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.shared.FoldedText;

/** A power as a row of its table, both ways. */
class PowerRow {

    static final String INSERT = """
            insert into traoquyen.power (code, name, field, legal_basis, form, transferor, recipient, lead_agency,
                                         coordinating, due_on, status, instrument_symbol, issued_on, effective_on,
                                         valid_until, note, folded)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** What is said of a power; what it is counted by follows from its history. */
    static final String REVISE = """
            update traoquyen.power
               set name = ?, field = ?, legal_basis = ?, transferor = ?, recipient = ?, coordinating = ?, due_on = ?,
                   instrument_symbol = ?, issued_on = ?, effective_on = ?, valid_until = ?, note = ?, folded = ?
             where code = ?
            """;

    static Object[] cells(Power power) {
        return new Object[] {
            power.code(),
            power.name(),
            power.field(),
            power.legalBasis(),
            power.form().name(),
            power.transferor(),
            power.recipient(),
            power.leadAgency(),
            power.coordinating().toArray(String[]::new),
            power.dueOn(),
            power.status().name(),
            power.instrumentSymbol(),
            power.issuedOn(),
            power.effectiveOn(),
            power.validUntil(),
            power.note(),
            folded(power)
        };
    }

    static Object[] revisedCells(Power power) {
        return new Object[] {
            power.name(),
            power.field(),
            power.legalBasis(),
            power.transferor(),
            power.recipient(),
            power.coordinating().toArray(String[]::new),
            power.dueOn(),
            power.instrumentSymbol(),
            power.issuedOn(),
            power.effectiveOn(),
            power.validUntil(),
            power.note(),
            folded(power),
            power.code()
        };
    }

    static Power read(ResultSet row, int number) throws SQLException {
        return new Power(
                row.getString("code"),
                row.getString("name"),
                row.getString("field"),
                row.getString("legal_basis"),
                TransferForm.valueOf(row.getString("form")),
                row.getString("transferor"),
                row.getString("recipient"),
                row.getString("lead_agency"),
                list(row.getArray("coordinating")),
                row.getObject("due_on", LocalDate.class),
                PowerStatus.valueOf(row.getString("status")),
                row.getString("instrument_symbol"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("note"));
    }

    private static String folded(Power power) {
        return Stream.of(power.code(), power.name(), power.legalBasis(), power.instrumentSymbol())
                .filter(Objects::nonNull)
                .map(FoldedText::of)
                .collect(Collectors.joining(" "));
    }

    private static List<String> list(Array names) throws SQLException {
        return List.of((String[]) names.getArray());
    }
}
