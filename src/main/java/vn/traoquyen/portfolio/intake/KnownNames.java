package vn.traoquyen.portfolio.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.Party;
import vn.traoquyen.organization.PartyWords;

/** The agencies and parties that a list names, each name read but once: a long list repeats a few dozen of them. */
class KnownNames {

    private static final int MOST_KEPT = 20_000;

    private final PartyWords words;
    private final Map<String, Optional<Agency>> agencies = new HashMap<>();
    private final Map<String, Optional<List<Party>>> parties = new HashMap<>();
    private final Map<List<Party>, String> written = new HashMap<>();

    KnownNames(PartyWords words) {
        this.words = words;
    }

    Optional<Agency> agency(String name) {
        return kept(agencies, name, words::agency);
    }

    Optional<List<Party>> parties(String names) {
        return kept(parties, names, words::parties).filter(found -> !found.isEmpty());
    }

    String written(List<Party> named) {
        return kept(written, named, all -> all.stream().map(words::written).collect(Collectors.joining("; ")));
    }

    /** Helpers outside the province's own agencies have no code; they keep their names. */
    List<String> helpers(String names) {
        var helpers = new ArrayList<String>();
        for (var one : names.split("[;\\n]")) {
            var name = CellText.of(one);
            if (!name.isEmpty()) {
                helpers.add(agency(name).map(words::written).orElse(name));
            }
        }
        return helpers;
    }

    private static <K, V> V kept(Map<K, V> known, K key, Function<K, V> read) {
        var value = known.get(key);
        if (value == null) {
            value = read.apply(key);
            if (known.size() < MOST_KEPT) {
                known.put(key, value);
            }
        }
        return value;
    }
}
