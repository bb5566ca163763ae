package vn.traoquyen.portfolio;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the powers of the province cite, and what became of it (các căn cứ pháp lý). */
public interface LegalBases {

    /** Documents whose name or symbol has these words, the most cited first; null: all. */
    List<CitedLaw> documents(String words, int most);

    /** What each of these powers cites, in the order in which its text names it. */
    Map<String, List<LegalBasis>> citedBy(Collection<String> powerCodes);

    /** The document as the powers cite it: a symbol finds its name, a name is found whatever the case. */
    Optional<LegalBasis> known(String document);

    /** The powers that cite what this is, wholly or in part, and those at rest that wait for it, by their codes. */
    List<ConcernedPower> concernedBy(LegalBasis basis);

    boolean isEntered(LegalBasisChange change);

    /** @return the change with its number */
    LegalBasisChange add(LegalBasisChange change, Map<String, Concern> powers);

    /** The newest first. */
    List<LegalBasisChange> changes(int page, int size);

    List<LegalBasisChange> changes(Collection<Long> ids);

    Map<String, Concern> concerned(long changeId);
}
