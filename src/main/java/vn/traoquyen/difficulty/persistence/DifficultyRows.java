package vn.traoquyen.difficulty.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.traoquyen.difficulty.Advice;
import vn.traoquyen.difficulty.Answer;
import vn.traoquyen.difficulty.Author;
import vn.traoquyen.difficulty.Difficulty;
import vn.traoquyen.difficulty.DifficultyId;
import vn.traoquyen.difficulty.DifficultyStatus;
import vn.traoquyen.difficulty.Letter;
import vn.traoquyen.difficulty.Origin;
import vn.traoquyen.difficulty.Place;
import vn.traoquyen.difficulty.Question;
import vn.traoquyen.organization.GroupId;

/** How difficulties lie in rows: what is only read as documents, what is searched for as columns. */
@Component
class DifficultyRows {

    private final ObjectMapper json;

    DifficultyRows(ObjectMapper json) {
        this.json = json;
    }

    StatementSpec bind(StatementSpec statement, Difficulty difficulty) {
        var question = difficulty.question();
        var answer = difficulty.answer();
        return statement
                .param("id", difficulty.id().value())
                .param("title", question.title())
                .param("stream", question.stream().name())
                .param("question", json(question))
                .param("origin", json(difficulty.origin()))
                .param("raisedAgency", difficulty.raisedBy().agency())
                .param("raisedBy", json(difficulty.raisedBy()))
                .param("raiser", difficulty.raiser().toString())
                .param("raisedAt", Timestamp.from(difficulty.raisedAt()))
                .param("status", difficulty.status().name())
                .param("place", difficulty.place().name())
                .param("agency", difficulty.agency())
                .param("returnedFrom", name(difficulty.returnedFrom()))
                .param("desk", difficulty.desk())
                .param("advice", json(difficulty.advice()))
                .param("sent", json(difficulty.sent()))
                .param("answer", json(answer))
                .param("published", difficulty.isPublished())
                .param("answeredAt", answer == null ? null : Timestamp.from(answer.at()))
                .param(
                        "mergedInto",
                        difficulty.mergedInto() == null
                                ? null
                                : difficulty.mergedInto().value())
                .param("titleWords", SoughtWords.title(difficulty))
                .param("ownWords", SoughtWords.own(difficulty))
                .param("publicWords", SoughtWords.open(difficulty));
    }

    Difficulty read(ResultSet row, int number) throws SQLException {
        var returnedFrom = row.getString("returned_from");
        var mergedInto = row.getString("merged_into");
        return new Difficulty(
                DifficultyId.of(row.getString("id")),
                read(row, "question", Question.class),
                read(row, "origin", Origin.class),
                read(row, "raised_by", Author.class),
                GroupId.parse(row.getString("raiser")).orElseThrow(),
                instant(row, "raised_at"),
                DifficultyStatus.valueOf(row.getString("status")),
                Place.valueOf(row.getString("place")),
                row.getString("agency"),
                returnedFrom == null ? null : Place.valueOf(returnedFrom),
                row.getString("desk"),
                read(row, "advice", Advice.class),
                read(row, "sent", Letter.class),
                read(row, "answer", Answer.class),
                mergedInto == null ? null : DifficultyId.of(mergedInto));
    }

    String json(Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T read(ResultSet row, String column, Class<T> type) throws SQLException {
        try {
            var text = row.getString(column);
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
