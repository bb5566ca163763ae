package vn.traoquyen.portfolio.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.portfolio.CitedLaw;
import vn.traoquyen.portfolio.Concern;
import vn.traoquyen.portfolio.ConcernedPower;
import vn.traoquyen.portfolio.LegalBases;
import vn.traoquyen.portfolio.LegalBasis;
import vn.traoquyen.portfolio.LegalBasisChange;
import vn.traoquyen.shared.FoldedText;

/** Citations and changes of the law in their tables. */
@Repository
class JdbcLegalBases implements LegalBases {

    private final JdbcClient jdbc;
    private final LegalBasisChangeRows changeRows;
    private final AwaitedBases awaited;

    JdbcLegalBases(JdbcClient jdbc, LegalBasisChangeRows changeRows, AwaitedBases awaited) {
        this.jdbc = jdbc;
        this.changeRows = changeRows;
        this.awaited = awaited;
    }

    @Override
    public List<CitedLaw> documents(String words, int most) {
        var folded = words == null ? "" : FoldedText.of(words);
        return jdbc.sql("""
                        select (array_agg(symbol order by symbol))[1] as symbol,
                               (array_agg(name order by length(name) desc))[1] as name,
                               null as article, null as clause, null as point,
                               count(distinct power_code) as powers
                          from traoquyen.power_citation
                         group by coalesce(symbol_key, name_key)
                        having :words = '' or bool_or(position(:words in coalesce(symbol_key, '')) > 0
                                                      or position(:words in coalesce(name_key, '')) > 0)
                         order by powers desc, name, symbol
                         limit :most
                        """)
                .param("words", folded)
                .param("most", most)
                .query((row, number) -> new CitedLaw(BasisRow.read(row), row.getLong("powers")))
                .list();
    }

    @Override
    public Map<String, List<LegalBasis>> citedBy(Collection<String> powerCodes) {
        return byPower(jdbc.sql("""
                        select * from traoquyen.power_citation where power_code = any(?) order by power_code, ordinal
                        """).param(powerCodes.toArray(String[]::new)));
    }

    @Override
    public Optional<LegalBasis> known(String document) {
        return jdbc.sql("""
                        select case when symbol_key = :symbol then symbol end as symbol, name,
                               null as article, null as clause, null as point
                          from traoquyen.power_citation
                         where symbol_key = :symbol or name_key = :name
                         order by length(name) desc, name
                         limit 1
                        """)
                .param("symbol", BasisKey.symbol(document))
                .param("name", FoldedText.of(document))
                .query((row, number) -> BasisRow.read(row))
                .optional();
    }

    @Override
    public List<ConcernedPower> concernedBy(LegalBasis basis) {
        var waiting = new TreeMap<>(awaited.waitingFor(basis));
        var concerned = new ArrayList<ConcernedPower>();
        citing(basis)
                .forEach((code, citations) ->
                        concerned.add(new ConcernedPower(code, Concern.CITES, citations, waiting.remove(code))));
        waiting.forEach((code, text) -> concerned.add(new ConcernedPower(code, Concern.AWAITS, List.of(), text)));
        concerned.sort(Comparator.comparing(ConcernedPower::code));
        return concerned;
    }

    /** A power that cites the whole of what changed in part is concerned, and the other way round. */
    private Map<String, List<LegalBasis>> citing(LegalBasis basis) {
        var key = BasisKey.of(basis);
        return byPower(jdbc.sql("""
                        select * from traoquyen.power_citation
                         where (symbol_key = :symbol or name_key = :name and (:symbol::text is null or symbol_key is null))
                           and (:article::text is null or article is null or article = :article)
                           and (:clause::text is null or clause is null or clause = :clause)
                           and (:point::text is null or point is null or point = :point)
                         order by power_code, ordinal
                        """)
                .param("symbol", key.symbol())
                .param("name", key.name())
                .param("article", basis.article())
                .param("clause", basis.clause())
                .param("point", basis.point()));
    }

    private static Map<String, List<LegalBasis>> byPower(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, number) -> Map.entry(row.getString("power_code"), BasisRow.read(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toList())));
    }

    @Override
    public boolean isEntered(LegalBasisChange change) {
        return changeRows.isEntered(change);
    }

    @Override
    public LegalBasisChange add(LegalBasisChange change, Map<String, Concern> powers) {
        return changeRows.add(change, powers);
    }

    @Override
    public List<LegalBasisChange> changes(int page, int size) {
        return changeRows.page(page, size);
    }

    @Override
    public List<LegalBasisChange> changes(Collection<Long> ids) {
        return changeRows.byIds(ids);
    }

    @Override
    public Map<String, Concern> concerned(long changeId) {
        return changeRows.concerned(changeId);
    }
}
