package vn.traoquyen.instrument.persistence;

import java.util.Comparator;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.instrument.NumberBook;
import vn.traoquyen.instrument.NumberBooks;

/** One row a book; its row lock queues the writers, so that no number is lost or given twice. */
@Repository
class JdbcNumberBooks implements NumberBooks {

    private final JdbcClient jdbc;

    JdbcNumberBooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In one order, so that two imports never wait for each other. */
    @Override
    public void continueAfter(Map<NumberBook, Integer> last) {
        var books = last.keySet().stream()
                .sorted(Comparator.comparing(NumberBook::issuer)
                        .thenComparing(NumberBook::series)
                        .thenComparing(NumberBook::year))
                .toList();
        jdbc.sql("""
                        insert into traoquyen.number_book as book (issuer, series, year, last)
                        select * from unnest(:issuers::text[], :series::text[], :years::int[], :last::int[])
                        on conflict (issuer, series, year) do update set last = greatest(book.last, excluded.last)
                        """)
                .param("issuers", books.stream().map(NumberBook::issuer).toArray(String[]::new))
                .param("series", books.stream().map(NumberBook::series).toArray(String[]::new))
                .param("years", books.stream().map(NumberBook::year).toArray(Integer[]::new))
                .param("last", books.stream().map(last::get).toArray(Integer[]::new))
                .update();
    }

    @Override
    public int next(NumberBook book) {
        return jdbc.sql("""
                        insert into traoquyen.number_book as book (issuer, series, year, last)
                        values (:issuer, :series, :year, 1)
                        on conflict (issuer, series, year) do update set last = book.last + 1
                        returning last""")
                .param("issuer", book.issuer())
                .param("series", book.series())
                .param("year", book.year())
                .query(Integer.class)
                .single();
    }
}
