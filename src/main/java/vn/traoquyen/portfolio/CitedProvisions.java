package vn.traoquyen.portfolio;

import java.util.ArrayList;
import java.util.List;

/** Points, clauses and articles that were read and still await the document to which they belong. */
class CitedProvisions {

    private final List<String> points = new ArrayList<>();
    private final List<Provision> clauses = new ArrayList<>();
    private final List<Provision> articles = new ArrayList<>();

    private record Provision(String article, String clause, String point) {}

    void points(List<String> values) {
        points.addAll(values);
    }

    /** Points stand before their clause: "điểm a, điểm b khoản 2". */
    void clauses(List<String> values) {
        for (var clause : values) {
            if (points.isEmpty()) {
                clauses.add(new Provision(null, clause, null));
            }
            points.forEach(point -> clauses.add(new Provision(null, clause, point)));
            points.clear();
        }
    }

    /** Clauses stand before the first of their articles: "khoản 1 Điều 13, Điều 15". */
    void articles(List<String> values) {
        for (var article : values) {
            if (clauses.isEmpty()) {
                articles.add(new Provision(article, null, null));
            }
            clauses.forEach(clause -> articles.add(new Provision(article, clause.clause(), clause.point())));
            clauses.clear();
            points.clear();
        }
    }

    boolean isEmpty() {
        return articles.isEmpty();
    }

    /** Each provision of this document, or the document where none was named; nothing awaits one any more. */
    List<LegalBasis> of(LegalBasis document) {
        var found = articles.isEmpty()
                ? List.of(document)
                : articles.stream()
                        .map(provision -> new LegalBasis(
                                document.symbol(),
                                document.name(),
                                provision.article(),
                                provision.clause(),
                                provision.point()))
                        .toList();
        forget();
        return found;
    }

    void forget() {
        points.clear();
        clauses.clear();
        articles.clear();
    }
}
