package vn.traoquyen.difficulty;

import java.time.Instant;
import vn.traoquyen.organization.GroupId;

/**
 * A difficulty that somebody has met (khó khăn, vướng mắc) in carrying out what the law or a transfer gives him to do.
 *
 * @param origin null where it was raised by itself
 * @param raiser the group of whoever raised it: there it comes back to
 * @param place where it lies, or lay when it was over
 * @param agency whose place that is; at a ministry, whoever follows it there
 * @param returnedFrom where it goes again once it is clear; null while nobody has returned it
 * @param desk the agency that co-ordinates it in the province; null before it came up so far
 * @param advice null while nobody has drafted anything
 * @param sent the paper by which it went to a ministry; its number is null until it is registered
 * @param answer null while there is none
 * @param mergedInto the one that is answered in its place; null unless it was merged
 */
public record Difficulty(
        DifficultyId id,
        Question question,
        Origin origin,
        Author raisedBy,
        GroupId raiser,
        Instant raisedAt,
        DifficultyStatus status,
        Place place,
        String agency,
        Place returnedFrom,
        String desk,
        Advice advice,
        Letter sent,
        Answer answer,
        DifficultyId mergedInto) {

    static Difficulty raised(
            DifficultyId id,
            Question question,
            Origin origin,
            Author by,
            GroupId raiser,
            Instant at,
            Place place,
            String agency) {
        return new Difficulty(
                id,
                question,
                origin,
                by,
                raiser,
                at,
                DifficultyStatus.OPEN,
                place,
                agency,
                null,
                place == Place.PROVINCE_DESK ? agency : null,
                null,
                null,
                null,
                null);
    }

    /** The group that works on it now. */
    public GroupId holders() {
        return place == Place.RAISER ? raiser : GroupId.of(agency, place.position());
    }

    public boolean isPublished() {
        return answer != null && answer.text().publication() != Disclosure.WITHHELD;
    }

    /** The question as everybody may read it. */
    public String publicQuestion() {
        return answer.text().publication() == Disclosure.REDACTED
                ? answer.text().publicQuestion()
                : question.content();
    }

    /** Whether everybody may read who asked. */
    public boolean namesTheAsker() {
        return answer.text().publication() == Disclosure.FULL;
    }

    Difficulty at(Place newPlace, String newAgency) {
        return with(DifficultyStatus.OPEN, newPlace, newAgency);
    }

    Difficulty ended(DifficultyStatus how) {
        return with(how, place, agency);
    }

    private Difficulty with(DifficultyStatus newStatus, Place newPlace, String newAgency) {
        return new Difficulty(
                id,
                question,
                origin,
                raisedBy,
                raiser,
                raisedAt,
                newStatus,
                newPlace,
                newAgency,
                returnedFrom,
                newPlace == Place.PROVINCE_DESK ? newAgency : desk,
                advice,
                sent,
                answer,
                mergedInto);
    }

    /** Not clear enough: back to whoever raised it. */
    Difficulty returned() {
        return copy(question, DifficultyStatus.RETURNED, Place.RAISER, raiser.agencyCode(), place, advice, sent);
    }

    /** Clear now: again to whoever had returned it. */
    Difficulty clarified(Question clearer, String returnedTo) {
        return copy(clearer, DifficultyStatus.OPEN, returnedFrom, returnedTo, null, advice, sent);
    }

    Difficulty advised(Advice drafted) {
        return copy(question, status, Place.DEPARTMENT_HEAD, agency, returnedFrom, drafted, sent);
    }

    Difficulty sendingTo(String ministry, String office) {
        return copy(
                question,
                DifficultyStatus.OPEN,
                Place.DISPATCH,
                office,
                returnedFrom,
                advice,
                new Letter(ministry, null, null));
    }

    Difficulty sentBy(Letter letter) {
        return copy(question, DifficultyStatus.AT_MINISTRY, Place.MINISTRY, desk, returnedFrom, advice, letter);
    }

    private Difficulty copy(
            Question newQuestion,
            DifficultyStatus newStatus,
            Place newPlace,
            String newAgency,
            Place newReturnedFrom,
            Advice newAdvice,
            Letter newSent) {
        return new Difficulty(
                id,
                newQuestion,
                origin,
                raisedBy,
                raiser,
                raisedAt,
                newStatus,
                newPlace,
                newAgency,
                newReturnedFrom,
                desk,
                newAdvice,
                newSent,
                answer,
                mergedInto);
    }

    Difficulty answered(Answer given) {
        return finished(DifficultyStatus.ANSWERED, given, null);
    }

    Difficulty merged(DifficultyId into) {
        return finished(DifficultyStatus.MERGED, null, into);
    }

    private Difficulty finished(DifficultyStatus how, Answer given, DifficultyId into) {
        return new Difficulty(
                id,
                question,
                origin,
                raisedBy,
                raiser,
                raisedAt,
                how,
                place,
                agency,
                returnedFrom,
                desk,
                advice,
                sent,
                given,
                into);
    }
}
