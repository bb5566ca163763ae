package vn.traoquyen.register.persistence;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.traoquyen.organization.Party;
import vn.traoquyen.register.Holding;
import vn.traoquyen.register.Holdings.NewHolding;
import vn.traoquyen.register.Holdings.Recorded;

/** Writes holdings, all of them in one statement. */
class HoldingInsert {

    private static final String INSERT = """
            insert into traoquyen.holding (power_code, power_name, form, transferor, transferor_agency, holders,
                instrument_id, clause, annex_row, conditions, held_from, valid_until, ended_on, end_kind, end_paper, words,
                recorded_at, recorded_by, import_id)
            select power_code, power_name, form, transferor, split_part(transferor, ':', 1), string_to_array(holders, ' '),
                instrument_id, clause, annex_row::int, conditions, held_from::date, valid_until::date, ended_on::date,
                end_kind, end_paper, array_to_tsvector(string_to_array(words, ' ')),
                :at, :by, :importId
            from unnest(:powerCode::text[], :powerName::text[], :form::text[], :transferor::text[], :holders::text[],
                    :instrumentId::text[], :clause::text[], :annexRow::text[], :conditions::text[], :from::text[],
                    :until::text[], :endedOn::text[], :end::text[], :endPaper::text[], :words::text[])
                with ordinality told (power_code, power_name, form, transferor, holders, instrument_id, clause, annex_row,
                    conditions, held_from, valid_until, ended_on, end_kind, end_paper, words, place)
            order by place
            returning *
            """;

    private final JdbcClient jdbc;

    HoldingInsert(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Holding> all(List<NewHolding> entries, Recorded recorded, Long importId) {
        var holdings = entries.stream().map(NewHolding::holding).toList();
        return HeldTwice.refused(() -> jdbc.sql(INSERT)
                .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                .param("by", recorded.by())
                .param("importId", importId)
                .param("powerCode", column(holdings, Holding::powerCode))
                .param("powerName", column(holdings, Holding::powerName))
                .param("form", column(holdings, Holding::form))
                .param(
                        "transferor",
                        column(holdings, holding -> holding.transferor().code()))
                .param("holders", column(holdings, HoldingInsert::holders))
                .param("instrumentId", column(holdings, Holding::instrumentId))
                .param("clause", column(holdings, Holding::clause))
                .param("annexRow", column(holdings, Holding::annexRow))
                .param("conditions", column(holdings, Holding::conditions))
                .param("from", column(holdings, Holding::from))
                .param("until", column(holdings, Holding::validUntil))
                .param("endedOn", column(holdings, Holding::endedOn))
                .param("end", column(holdings, Holding::end))
                .param("endPaper", column(holdings, Holding::endPaper))
                .param("words", column(entries, entry -> String.join(" ", entry.words())))
                .query(HoldingRow::read)
                .list());
    }

    private static String holders(Holding holding) {
        return holding.holders().stream().map(Party::code).collect(Collectors.joining(" "));
    }

    private static <T> String[] column(List<T> rows, Function<T, ?> cell) {
        return rows.stream()
                .map(cell)
                .map(value -> Objects.toString(value, null))
                .toArray(String[]::new);
    }
}
