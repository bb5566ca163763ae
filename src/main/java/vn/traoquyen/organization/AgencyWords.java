package vn.traoquyen.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.traoquyen.shared.FoldedText;

/** Every way in which a list may write the name of an agency: in full, in short, by its symbol, by its initials. */
class AgencyWords {

    private static final Map<String, String> SHORT_FORMS = Map.of(
            "ubnd", "uy ban nhan dan",
            "hdnd", "hoi dong nhan dan",
            "vp", "van phong",
            "vpubnd", "van phong uy ban nhan dan",
            "bql", "ban quan ly",
            "ql", "quan ly",
            "kkt", "khu kinh te");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ECONOMIC_ZONE = Pattern.compile("(ban quan ly khu kinh te)( cua khau)?.*");

    private final Map<String, List<Agency>> byWords = new HashMap<>();

    AgencyWords(Collection<Agency> agencies) {
        for (var agency : agencies) {
            if (!agency.kind().holdsPowers()) {
                continue;
            }
            for (var words : waysToWrite(agency)) {
                byWords.computeIfAbsent(compact(words), none -> new ArrayList<>())
                        .add(agency);
            }
        }
    }

    /** Where several agencies bore the name, the one that is still there; nothing where that does not tell. */
    Optional<Agency> find(String plainWords) {
        var found = byWords.getOrDefault(compact(plainWords), List.of()).stream()
                .distinct()
                .toList();
        if (found.size() > 1) {
            found = found.stream().filter(agency -> agency.validUntil() == null).toList();
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Small letters without diacritics, "và" and "&" left out, the usual short forms written in full. */
    static String plain(String words) {
        return Stream.of(BETWEEN_WORDS.split(FoldedText.of(words)))
                .filter(word -> !word.isEmpty() && !word.equals("va"))
                .map(word -> SHORT_FORMS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    private static Set<String> waysToWrite(Agency agency) {
        var ways = new LinkedHashSet<String>();
        var name = plain(agency.name());
        ways.add(name);
        ways.add(plain(agency.shortName()));
        switch (agency.kind()) {
            case COMMUNE, DISTRICT -> ways.add(name.replaceFirst("^uy ban nhan dan ", ""));
            case COMMITTEE, COUNCIL -> {}
            default -> {
                ways.add(plain(agency.symbol()));
                ways.add(initials(name));
                ways.add(name.split(" ")[0] + initials(name).substring(1));
            }
        }
        var zone = ECONOMIC_ZONE.matcher(name);
        if (zone.matches()) {
            ways.add(zone.group(1));
            ways.add(zone.group(1) + " cua khau");
        }
        return ways;
    }

    private static String initials(String words) {
        return Stream.of(words.split(" ")).map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    private static String compact(String words) {
        return words.replace(" ", "");
    }
}
