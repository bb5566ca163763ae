package vn.traoquyen.portfolio.persistence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.PartyWords;
import vn.traoquyen.portfolio.ListDifferences;
import vn.traoquyen.portfolio.ListDifferences.Changed;
import vn.traoquyen.portfolio.ListDifferences.Field;
import vn.traoquyen.portfolio.ListDifferences.Named;
import vn.traoquyen.portfolio.ListedPower;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerCells;
import vn.traoquyen.portfolio.PowerColumn;

/** What a waiting list says otherwise than the portfolio, column by column. */
@Component
class ComparedList {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private static final String MISSING = """
            from traoquyen.power p
             where not exists (select from staged_power s where s.code = p.code) and p.code <> all(:rejected)
               and p.listed
            """;

    private final JdbcClient jdbc;
    private final PowerCells cells;

    ComparedList(JdbcClient jdbc, Agencies agencies, PartyWords words) {
        this.jdbc = jdbc;
        this.cells = new PowerCells(agencies, words);
    }

    int missing(Collection<String> rejected) {
        return jdbc.sql("select count(*) " + MISSING)
                .param("rejected", rejected.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    ListDifferences differences(Collection<String> rejected, int most) {
        var added = jdbc.sql("select code, name from staged_power where kind = 'ADDED' order by row_number limit ?")
                .param(most)
                .query(Named.class)
                .list();
        var missing = jdbc.sql("select code, name " + MISSING + " order by code limit :most")
                .param("rejected", rejected.toArray(String[]::new))
                .param("most", most)
                .query(Named.class)
                .list();
        return new ListDifferences(added, changed(most), missing);
    }

    private List<Changed> changed(int most) {
        var after = jdbc
                .sql("select * from staged_power where kind = 'CHANGED' order by row_number limit ?")
                .param(most)
                .query(StagedRow::read)
                .list()
                .stream()
                .map(ListedPower::power)
                .toList();
        var before = jdbc
                .sql("select * from traoquyen.power where code = any(?)")
                .param(after.stream().map(Power::code).toArray(String[]::new))
                .query(PowerRow::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Power::code, Function.identity()));
        return after.stream()
                .map(power -> new Changed(power.code(), power.name(), fields(before.get(power.code()), power)))
                .toList();
    }

    private List<Field> fields(Power before, Power after) {
        var fields = new ArrayList<Field>();
        for (var column : PowerColumn.values()) {
            var was = written(cells.of(before, column));
            var is = written(cells.of(after, column));
            if (!Objects.equals(was, is)) {
                fields.add(new Field(column, was, is));
            }
        }
        return fields;
    }

    private static String written(Object value) {
        return value instanceof LocalDate day ? day.format(DAY) : (String) value;
    }
}
