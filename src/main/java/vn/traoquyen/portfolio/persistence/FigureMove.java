package vn.traoquyen.portfolio.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** By how much a figure becomes another from a day on. */
record FigureMove(Cell cell, int delta) {

    /**
     * One figure on the days from which it may change.
     *
     * @param series THEN, NOW or LATER, as its table says
     */
    record Cell(String leadAgency, String series, String form, String status, LocalDate day) {}

    static FigureMove read(ResultSet row, int number) throws SQLException {
        return new FigureMove(
                new Cell(
                        row.getString("lead_agency"),
                        row.getString("series"),
                        row.getString("form"),
                        row.getString("status"),
                        row.getObject("day", LocalDate.class)),
                row.getInt("delta"));
    }
}
