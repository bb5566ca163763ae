package vn.traoquyen.instrument.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.instrument.FormerInstrument;
import vn.traoquyen.instrument.FormerInstrument.Named;
import vn.traoquyen.instrument.FormerInstruments;
import vn.traoquyen.instrument.InstrumentSettings;
import vn.traoquyen.instrument.NumberBook;
import vn.traoquyen.instrument.NumberBooks;

/** Former instruments in the table of all; however many there are, they take three statements. */
@Repository
class JdbcFormerInstruments implements FormerInstruments {

    private static final String UNKNOWN_SUBJECT = "Chưa ghi trích yếu (văn bản ban hành trước khi có hệ thống)";

    private final JdbcClient jdbc;
    private final NumberBooks books;
    private final InstrumentSettings settings;

    JdbcFormerInstruments(JdbcClient jdbc, NumberBooks books, InstrumentSettings settings) {
        this.jdbc = jdbc;
        this.books = books;
        this.settings = settings;
    }

    @Override
    public Map<Named, String> record(Collection<FormerInstrument> instruments, long importId) {
        var each = new LinkedHashMap<Named, FormerInstrument>();
        instruments.forEach(instrument -> each.merge(instrument.named(), instrument, JdbcFormerInstruments::later));
        if (each.isEmpty()) {
            return Map.of();
        }
        add(List.copyOf(each.values()), importId);
        books.continueAfter(lastNumbers(each.values()));
        return idsOf(each.keySet());
    }

    private Map<NumberBook, Integer> lastNumbers(Collection<FormerInstrument> instruments) {
        var last = new HashMap<NumberBook, Integer>();
        instruments.forEach(one -> one.number().ifPresent(number -> last.merge(one.book(settings), number, Math::max)));
        return last;
    }

    /** Where powers of one instrument end on different days, it lasts until the last of them. */
    private static FormerInstrument later(FormerInstrument one, FormerInstrument other) {
        var oneLasts = one.validUntil() == null
                || other.validUntil() != null && !one.validUntil().isBefore(other.validUntil());
        return oneLasts ? one : other;
    }

    private void add(List<FormerInstrument> instruments, long importId) {
        jdbc.sql("""
                        insert into traoquyen.instrument (id, kind, form, capacity, issuer, issuer_name, subject, symbol,
                            issued_on, effective_on, valid_until, recorded_by_import)
                        select 'VB-' || extract(year from issued_on) || '-'
                                || lpad(nextval('traoquyen.recorded_instrument_number')::text, 5, '0'),
                            kind, form, capacity, issuer, issuer_name, :subject, symbol, issued_on, effective_on,
                            valid_until, :importId
                        from (select kind, form, capacity, issuer, issuer_name, symbol, issued_on::date as issued_on,
                                  effective_on::date as effective_on, valid_until::date as valid_until
                              from unnest(:kinds::text[], :forms::text[], :capacities::text[], :issuers::text[],
                                  :names::text[], :symbols::text[], :issued::text[], :effective::text[],
                                  :until::text[]) told (kind, form, capacity, issuer, issuer_name, symbol, issued_on,
                                      effective_on, valid_until)) told
                        where not exists (
                            select from traoquyen.instrument known
                            where known.issuer = told.issuer and known.symbol = told.symbol
                                and extract(year from known.issued_on) = extract(year from told.issued_on))
                        on conflict (issuer, symbol, (extract(year from issued_on))) where symbol is not null do nothing
                        """)
                .param("subject", UNKNOWN_SUBJECT)
                .param("importId", importId)
                .param("kinds", column(instruments, one -> one.kind().name()))
                .param("forms", column(instruments, one -> one.form().name()))
                .param("capacities", column(instruments, one -> one.capacity().name()))
                .param("issuers", column(instruments, FormerInstrument::issuerCode))
                .param("names", column(instruments, FormerInstrument::issuerName))
                .param("symbols", column(instruments, FormerInstrument::symbol))
                .param("issued", column(instruments, one -> day(one.issuedOn())))
                .param("effective", column(instruments, one -> day(one.effectiveOn())))
                .param("until", column(instruments, one -> day(one.validUntil())))
                .update();
    }

    private Map<Named, String> idsOf(Collection<Named> named) {
        var ids = new LinkedHashMap<Named, String>();
        jdbc.sql("""
                        select id, known.issuer, known.symbol, asked.year
                        from unnest(:issuers::text[], :symbols::text[], :years::int[]) asked (issuer, symbol, year)
                        join traoquyen.instrument known on known.issuer = asked.issuer
                            and known.symbol = asked.symbol and extract(year from known.issued_on) = asked.year
                        """)
                .param("issuers", column(named, Named::issuer))
                .param("symbols", column(named, Named::symbol))
                .param("years", column(named, one -> String.valueOf(one.year())))
                .query((row, index) -> ids.put(
                        new Named(row.getString("issuer"), row.getString("symbol"), row.getInt("year")),
                        row.getString("id")))
                .list();
        return ids;
    }

    @Override
    public void forget(long importId, Collection<String> needed) {
        jdbc.sql("delete from traoquyen.instrument where recorded_by_import = :importId and id <> all(:needed)")
                .param("importId", importId)
                .param("needed", needed.toArray(String[]::new))
                .update();
    }

    private static <T> String[] column(Collection<T> rows, Function<T, String> cell) {
        return rows.stream().map(cell).toArray(String[]::new);
    }

    private static String day(LocalDate date) {
        return Objects.toString(date, null);
    }
}
