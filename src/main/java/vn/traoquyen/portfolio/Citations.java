package vn.traoquyen.portfolio;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.traoquyen.portfolio.CitationToken.Kind;

/**
 * Reads the provisions that a text cites (trích dẫn căn cứ pháp lý), as officials write them: "điểm b khoản 2 Điều 100
 * Luật Khám bệnh, chữa bệnh số 15/2023/QH15; Điều 90, Điều 91 Nghị định số 96/2023/NĐ-CP ngày 30/12/2023".
 */
public final class Citations {

    private final List<CitationToken> tokens;
    private final Set<LegalBasis> found = new LinkedHashSet<>();
    private final CitedProvisions provisions = new CitedProvisions();
    private LegalBasis lastDocument;

    private Citations(List<CitationToken> tokens) {
        this.tokens = tokens;
    }

    /** In the order in which the text names them; a provision whose document is not named is left out. */
    public static List<LegalBasis> in(String text) {
        return text == null ? List.of() : new Citations(CitationToken.in(text)).read();
    }

    private List<LegalBasis> read() {
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            switch (token.kind()) {
                case POINT -> provisions.points(token.values());
                case CLAUSE -> provisions.clauses(token.values());
                case ARTICLE -> provisions.articles(token.values());
                case SYMBOL -> add(LegalBasis.document(token.text(), LawName.ofSymbol(token.text())));
                case WORD -> at = document(at);
                case BREAK -> endOfSentence();
            }
        }
        endOfSentence();
        return List.copyOf(found);
    }

    /** @return where the document ends */
    private int document(int at) {
        var word = tokens.get(at);
        if (follows(at, Kind.WORD) && LawName.amends(word)) {
            return amendment(at);
        }
        if (follows(at, Kind.SYMBOL)) {
            add(LegalBasis.document(tokens.get(at + 1).text(), LawName.of(word)));
            return at + 1;
        }
        if (LawName.isKnownByName(word)) {
            add(LegalBasis.document(null, LawName.of(word)));
        } else {
            provisions.forget();
        }
        return at;
    }

    /** "Luật sửa đổi, bổ sung một số điều của Luật Xây dựng số 62/2020/QH14": the symbol is that of the amending law. */
    private int amendment(int at) {
        var amended = LawName.of(tokens.get(at + 1));
        var name = tokens.get(at).text() + tokens.get(at).behind() + amended;
        boolean numbered = follows(at + 1, Kind.SYMBOL);
        add(LegalBasis.document(numbered ? tokens.get(at + 2).text() : null, name));
        found.add(LegalBasis.document(null, amended));
        return numbered ? at + 2 : at + 1;
    }

    private boolean follows(int at, Kind kind) {
        return at + 1 < tokens.size() && tokens.get(at + 1).kind() == kind;
    }

    private void add(LegalBasis document) {
        found.addAll(provisions.of(document));
        lastDocument = document;
    }

    /** "Luật Đất đai số 31/2024/QH15, khoản 2 Điều 13": what stands behind a document and before no other is its own. */
    private void endOfSentence() {
        if (lastDocument != null && !provisions.isEmpty()) {
            found.remove(lastDocument);
            add(lastDocument);
        }
        lastDocument = null;
    }
}
