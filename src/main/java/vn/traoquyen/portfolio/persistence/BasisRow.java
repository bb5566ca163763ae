package vn.traoquyen.portfolio.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import vn.traoquyen.portfolio.LegalBasis;

/** A legal basis in the columns that every table has for one. */
class BasisRow {

    static LegalBasis read(ResultSet row) throws SQLException {
        return new LegalBasis(
                row.getString("symbol"),
                row.getString("name"),
                row.getString("article"),
                row.getString("clause"),
                row.getString("point"));
    }
}
