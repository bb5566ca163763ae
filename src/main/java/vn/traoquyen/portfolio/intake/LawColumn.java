package vn.traoquyen.portfolio.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.traoquyen.portfolio.PowerColumn;
import vn.traoquyen.shared.Refusal;

/** In which column somebody finds what the law has against a row, told by what the refusal speaks of. */
final class LawColumn {

    private static final Map<String, PowerColumn> SUBJECTS = new LinkedHashMap<>();

    static {
        SUBJECTS.put("legalbasis", PowerColumn.LEGAL_BASIS);
        SUBJECTS.put("handedon", PowerColumn.TRANSFEROR);
        SUBJECTS.put("onward", PowerColumn.TRANSFEROR);
        SUBJECTS.put("powerdelegated", PowerColumn.TRANSFEROR);
        SUBJECTS.put("forbidden", PowerColumn.NAME);
        SUBJECTS.put("term", PowerColumn.VALID_UNTIL);
        SUBJECTS.put("effect", PowerColumn.EFFECTIVE_ON);
        SUBJECTS.put("normative", PowerColumn.SYMBOL);
        SUBJECTS.put("recipient", PowerColumn.RECIPIENT);
        SUBJECTS.put("chairman", PowerColumn.RECIPIENT);
        SUBJECTS.put("transferor", PowerColumn.TRANSFEROR);
    }

    private LawColumn() {}

    static PowerColumn of(Refusal breach) {
        var key = breach.key().toLowerCase();
        return SUBJECTS.entrySet().stream()
                .filter(subject -> key.contains(subject.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(PowerColumn.RECIPIENT);
    }
}
