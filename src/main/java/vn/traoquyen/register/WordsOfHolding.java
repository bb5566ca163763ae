package vn.traoquyen.register;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Party;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.register.Holdings.NewHolding;
import vn.traoquyen.shared.FoldedText;

/** The words by which a holding is found (từ khóa): of its power, its instrument and its holders. */
@Component
class WordsOfHolding {

    private final PartyNames names;

    WordsOfHolding(PartyNames names) {
        this.names = names;
    }

    NewHolding with(Holding holding, String symbol) {
        return with(holding, symbol, new LinkedHashMap<>());
    }

    /** @param known names that were asked for before */
    NewHolding with(Holding holding, String symbol, Map<Party, String> known) {
        var text = new StringBuilder(holding.powerCode())
                .append(' ')
                .append(holding.powerName())
                .append(' ')
                .append(symbol);
        holding.holders().forEach(party -> text.append(' ').append(known.computeIfAbsent(party, names::of)));
        return new NewHolding(holding, in(text.toString()));
    }

    static List<String> in(String text) {
        var words = new LinkedHashSet<>(Arrays.asList(FoldedText.of(text).split("[^a-z0-9]+")));
        words.remove("");
        return List.copyOf(words);
    }
}
