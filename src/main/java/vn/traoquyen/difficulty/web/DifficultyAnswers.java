package vn.traoquyen.difficulty.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.traoquyen.difficulty.Change;
import vn.traoquyen.difficulty.DifficultyStatus;
import vn.traoquyen.difficulty.Disclosure;
import vn.traoquyen.difficulty.Letter;
import vn.traoquyen.difficulty.Origin;
import vn.traoquyen.difficulty.OriginKind;
import vn.traoquyen.difficulty.Place;
import vn.traoquyen.difficulty.Urgency;
import vn.traoquyen.difficulty.WorkStream;

/** What is answered of difficulties over HTTP; what whoever asks may not read is null. */
final class DifficultyAnswers {

    private DifficultyAnswers() {}

    /** @param counts of every status, those without any too */
    record PageView(int page, int size, long total, Map<DifficultyStatus, Long> counts, List<LineView> items) {}

    /** @param raisedBy the agency that asked; null where that is not for whoever looks, as place and due */
    record LineView(
            String id,
            String title,
            WorkStream stream,
            String streamLabel,
            Urgency urgency,
            String urgencyLabel,
            DifficultyStatus status,
            String statusLabel,
            String raisedBy,
            Instant raisedAt,
            PlaceView place,
            Instant due,
            int joined,
            String answer) {}

    record PlaceView(Place place, String label, String agency, String agencyName) {}

    /**
     * What may not be read is null.
     *
     * @param question as it was written, or as it is published
     */
    record DifficultyView(
            String id,
            String title,
            String question,
            String proposal,
            String legalBasis,
            WorkStream stream,
            String streamLabel,
            Urgency urgency,
            String urgencyLabel,
            DifficultyStatus status,
            String statusLabel,
            OriginView origin,
            AuthorView raisedBy,
            String onBehalfOf,
            Instant raisedAt,
            PlaceView place,
            Instant due,
            int joined,
            List<HopView> way,
            LetterView sent,
            AnswerView answer,
            String mergedInto,
            List<ChangeView> changes,
            boolean hasJoined,
            boolean mayJoin,
            boolean mayWithdraw) {}

    record OriginView(OriginKind kind, String label, String reference, String title) {

        static OriginView of(Origin origin) {
            return origin == null
                    ? null
                    : new OriginView(origin.kind(), origin.kind().label(), origin.reference(), origin.title());
        }
    }

    record AuthorView(String name, String title, String agency, String agencyName) {}

    record HopView(
            Place place,
            String label,
            String agency,
            String agencyName,
            Instant arrivedAt,
            Instant leftAt,
            String outcome,
            String words,
            AuthorView author) {}

    record LetterView(String ministry, String number, LocalDate day) {

        static LetterView of(Letter letter) {
            return letter == null ? null : new LetterView(letter.ministry(), letter.number(), letter.day());
        }
    }

    /** @param agencyName whose answer it is: the ministry's, where one has answered */
    record AnswerView(
            String text,
            String basis,
            Disclosure publication,
            String publicationLabel,
            String agencyName,
            Instant at,
            LetterView letter) {}

    record ChangeView(Long id, String kind, String label, String reference, String note, Instant at, Instant doneAt) {

        static ChangeView of(Change change) {
            return new ChangeView(
                    change.id(),
                    change.kind().name(),
                    change.kind().label(),
                    change.reference(),
                    change.note(),
                    change.at(),
                    change.doneAt());
        }
    }

    /** A change that nobody has made yet. */
    record ToDoView(Long id, String difficulty, String kind, String label, String note, AuthorView by, Instant at) {}

    record SimilarView(
            String id,
            String title,
            String streamLabel,
            DifficultyStatus status,
            String statusLabel,
            String placeLabel,
            int joined,
            String answer,
            boolean open) {}
}
