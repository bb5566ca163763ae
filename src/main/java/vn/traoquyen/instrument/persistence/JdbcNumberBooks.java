package vn.traoquyen.instrument.persistence;

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
