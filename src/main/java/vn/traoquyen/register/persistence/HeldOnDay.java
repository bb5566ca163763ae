package vn.traoquyen.register.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.traoquyen.register.Holding;
import vn.traoquyen.register.Holdings.Page;
import vn.traoquyen.register.RegisterSearch;

/**
 * What is held on a day. A page reads the holdings in the order in which they are shown and stops when it is full; how
 * many there are is counted when they are written, unless a power or words are looked for.
 */
class HeldOnDay {

    private static final String COUNTED = """
            select coalesce(sum(delta), 0) from traoquyen.holding_count
            where agency = any(:agencies)
                and (span = 'Y' and day < date_trunc('year', :on::date)
                    or span = 'D' and day between date_trunc('year', :on::date) and :on::date)
            """;

    private final JdbcClient jdbc;

    HeldOnDay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page page(RegisterSearch search) {
        if (search.words() != null && search.words().isEmpty()) {
            return new Page(search.page(), search.size(), 0, List.of());
        }
        var total = total(search);
        var offset = (long) search.page() * search.size();
        return new Page(search.page(), search.size(), total, offset < total ? items(search, offset) : List.of());
    }

    private long total(RegisterSearch search) {
        return jdbc.sql(
                        search.words() == null && search.power() == null
                                ? COUNTED
                                : "select count(*) from (" + held(search) + ") held")
                .params(values(search))
                .query(Long.class)
                .single();
    }

    private List<Holding> items(RegisterSearch search, long offset) {
        var page = search.agencies() == null
                ? held(search) + " order by held.power_code, held.id limit :size offset :offset"
                : """
                  select held.* from unnest(:agencies::text[]) one (agency) cross join lateral (
                      %s order by own.power_code, own.holding_id limit :size + :offset) held
                  order by held.power_code, held.id limit :size offset :offset
                  """.formatted(held(search).replace("any(:agencies)", "one.agency"));
        return jdbc.sql(page)
                .params(values(search))
                .param("size", search.size())
                .param("offset", offset)
                .query(HoldingRow::read)
                .list();
    }

    private static String held(RegisterSearch search) {
        var wanted = (search.power() == null ? "" : " and held.power_code = :power")
                + (search.words() == null ? "" : " and held.words @@ :words::tsquery");
        return search.agencies() == null
                ? "select held.* from traoquyen.holding held where held.period @> :on::date" + wanted
                : "select held.* from traoquyen.holding_of_agency own join traoquyen.holding held on held.id = own.holding_id"
                        + " where own.agency = any(:agencies) and held.period @> :on::date" + wanted;
    }

    private static Map<String, Object> values(RegisterSearch search) {
        var values = new HashMap<String, Object>();
        values.put("on", search.on());
        values.put(
                "agencies",
                search.agencies() == null
                        ? new String[] {""}
                        : search.agencies().toArray(String[]::new));
        if (search.power() != null) {
            values.put("power", search.power());
        }
        if (search.words() != null) {
            values.put("words", search.words().stream().map(word -> word + ":*").collect(Collectors.joining(" & ")));
        }
        return values;
    }
}
