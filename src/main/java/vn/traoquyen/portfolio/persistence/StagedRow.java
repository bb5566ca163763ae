package vn.traoquyen.portfolio.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.ListedPower;
import vn.traoquyen.portfolio.StagedPower;
import vn.traoquyen.shared.FoldedText;

/** A row of a list in the table in which it waits, both ways. */
class StagedRow {

    static final String TABLE = """
            create temporary table staged_power (
                row_number integer not null, code varchar(40) collate "C" not null, name text not null, field text,
                legal_basis text not null, form varchar(20) not null, transferor text, recipient text,
                lead_agency varchar(60) not null, coordinating text[] not null, due_on date,
                status varchar(20) not null, instrument_symbol varchar(60), issued_on date, effective_on date,
                valid_until date, note text, folded text not null, transferor_party varchar(80),
                recipient_parties text[] not null, same_power text not null, kind varchar(10) not null,
                told_otherwise boolean not null, tells_of_transfer boolean not null
            ) on commit drop
            """;

    static final String INSERT = """
            insert into staged_power
            select row_number, code, name, field, legal_basis, form, transferor, recipient, lead_agency, coordinating,
                   due_on, status, instrument_symbol, issued_on, effective_on, valid_until, note, folded,
                   transferor_party, recipient_parties, md5(same_power), 'ADDED', true, status = 'COMPLETED'
              from json_to_recordset(?::json) as listed (
                   row_number integer, code text, name text, field text, legal_basis text, form text, transferor text,
                   recipient text, lead_agency text, coordinating text[], due_on date, status text,
                   instrument_symbol text, issued_on date, effective_on date, valid_until date, note text, folded text,
                   transferor_party text, recipient_parties text[], same_power text)
            """;

    static Map<String, Object> cells(ListedPower listed) {
        var power = listed.power();
        var cells = new LinkedHashMap<String, Object>();
        cells.put("row_number", listed.row());
        cells.put("code", power.code());
        cells.put("name", power.name());
        cells.put("field", power.field());
        cells.put("legal_basis", power.legalBasis());
        cells.put("form", power.form().name());
        cells.put("transferor", power.transferor());
        cells.put("recipient", power.recipient());
        cells.put("lead_agency", power.leadAgency());
        cells.put("coordinating", power.coordinating());
        cells.put("due_on", written(power.dueOn()));
        cells.put("status", power.status().name());
        cells.put("instrument_symbol", power.instrumentSymbol());
        cells.put("issued_on", written(power.issuedOn()));
        cells.put("effective_on", written(power.effectiveOn()));
        cells.put("valid_until", written(power.validUntil()));
        cells.put("note", power.note());
        cells.put("folded", PowerRow.folded(power));
        cells.put(
                "transferor_party",
                Optional.ofNullable(listed.transferor()).map(Party::code).orElse(null));
        cells.put(
                "recipient_parties",
                listed.recipients().stream().map(Party::code).toList());
        cells.put("same_power", FoldedText.of(power.name() + " " + power.legalBasis()));
        return cells;
    }

    /** Reads a row that has the columns of the waiting table. */
    static ListedPower read(ResultSet row, int number) throws SQLException {
        var transferor = row.getString("transferor_party");
        return new ListedPower(
                row.getInt("row_number"),
                PowerRow.read(row, number),
                transferor == null ? null : Party.parse(transferor),
                Stream.of((String[]) row.getArray("recipient_parties").getArray())
                        .map(Party::parse)
                        .toList());
    }

    static List<Map<String, Object>> cells(List<ListedPower> powers) {
        return powers.stream().map(StagedRow::cells).toList();
    }

    static StagedPower readStaged(ResultSet row, int number) throws SQLException {
        return new StagedPower(
                read(row, number),
                row.getString("kind").equals("ADDED"),
                row.getBoolean("told_otherwise"),
                row.getBoolean("tells_of_transfer"),
                row.getObject("last_change", LocalDate.class));
    }

    private static String written(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
