package vn.traoquyen.approval.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.Deed;
import vn.traoquyen.approval.Dossier;
import vn.traoquyen.approval.DossierContent;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.approval.DossierProgress;
import vn.traoquyen.approval.DossierStatus;
import vn.traoquyen.approval.Dossiers.Search;
import vn.traoquyen.approval.Entry;
import vn.traoquyen.approval.InstrumentChoice;
import vn.traoquyen.approval.Opinion;
import vn.traoquyen.approval.Outcome;
import vn.traoquyen.approval.Pause;
import vn.traoquyen.approval.Revision;
import vn.traoquyen.instrument.InstrumentKind;
import vn.traoquyen.organization.Behalf;
import vn.traoquyen.portfolio.TransferForm;

/** How dossiers and what belongs to them lie in rows. */
@Component
class DossierRows {

    static final String SELECT = "select *, " + DossierPredecessors.SELECTED + " from traoquyen.dossier ";

    private final ObjectMapper json;
    private final DossierPredecessors predecessors;

    DossierRows(ObjectMapper json, DossierPredecessors predecessors) {
        this.json = json;
        this.predecessors = predecessors;
    }

    StatementSpec bind(StatementSpec statement, Dossier dossier) {
        var pause = dossier.pause();
        return statement
                .param("id", dossier.id().value())
                .param("form", dossier.form().name())
                .param("leadAgency", dossier.leadAgency())
                .param("title", dossier.content().title())
                .param("content", json(dossier.content()))
                .param("status", dossier.status().name())
                .param("stage", dossier.stage().name())
                .param("round", dossier.round())
                .param("instrumentKind", name(dossier.instrumentKind()))
                .param("instrumentKindReason", dossier.instrumentChoice().reason())
                .param("effectiveOn", dossier.effectiveOn())
                .param("awaitedLegalBasis", pause == null ? null : pause.awaitedLegalBasis())
                .param("reviewOn", pause == null ? null : pause.reviewOn())
                .param(
                        "successionKind",
                        dossier.succession() == null
                                ? null
                                : dossier.succession().kind().name())
                .param("createdAt", Timestamp.from(dossier.createdAt()))
                .param("updatedAt", Timestamp.from(dossier.updatedAt()));
    }

    StatementSpec bind(StatementSpec statement, Search search) {
        var text = search.text() == null ? null : "%" + search.text().replaceAll("([%_\\\\])", "\\\\$1") + "%";
        return statement
                .param("agency", search.agency())
                .param("status", name(search.status()))
                .param("text", text);
    }

    Dossier dossier(ResultSet row, int number) throws SQLException {
        var awaited = row.getString("awaited_legal_basis");
        var progress = new DossierProgress(
                DossierStatus.valueOf(row.getString("status")),
                Deed.valueOf(row.getString("stage")),
                row.getInt("round"),
                awaited == null ? null : new Pause(awaited, row.getObject("review_on", LocalDate.class)),
                instant(row, "updated_at"));
        var choice = new InstrumentChoice(
                value(InstrumentKind.class, row.getString("instrument_kind")),
                row.getString("instrument_kind_reason"),
                row.getObject("effective_on", LocalDate.class));
        return new Dossier(
                DossierId.of(row.getString("id")),
                TransferForm.valueOf(row.getString("form")),
                row.getString("lead_agency"),
                instant(row, "created_at"),
                content(row.getString("content")),
                progress,
                choice,
                predecessors.read(row));
    }

    Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(
                row.getInt("number"), instant(row, "at"), row.getString("by_name"), content(row.getString("content")));
    }

    static Object[] values(DossierId id, Entry entry) {
        var behalf = entry.author().behalf();
        return new Object[] {
            id.value(),
            Timestamp.from(entry.at()),
            entry.round(),
            entry.deed().name(),
            entry.outcome().name(),
            entry.text(),
            entry.author().userId(),
            entry.author().name(),
            entry.author().title(),
            entry.author().agency(),
            entry.concerning(),
            behalf == null ? null : behalf.userId(),
            behalf == null ? null : behalf.name()
        };
    }

    static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                instant(row, "at"),
                row.getInt("round"),
                Deed.valueOf(row.getString("deed")),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("text"),
                new Entry.Author(
                        row.getString("user_id"),
                        row.getString("name"),
                        row.getString("title"),
                        row.getString("agency"),
                        Behalf.of(row.getString("behalf_user_id"), row.getString("behalf_name"))),
                row.getString("concerning"));
    }

    static Object[] values(DossierId id, Opinion opinion) {
        return new Object[] {
            id.value(),
            opinion.round(),
            opinion.agency(),
            opinion.stance().name(),
            opinion.text(),
            Timestamp.from(opinion.answeredAt()),
            name(opinion.response()),
            opinion.explanation()
        };
    }

    static Opinion opinion(ResultSet row, int number) throws SQLException {
        return new Opinion(
                row.getInt("round"),
                row.getString("agency"),
                Outcome.valueOf(row.getString("stance")),
                row.getString("text"),
                instant(row, "answered_at"),
                value(Opinion.Response.class, row.getString("response")),
                row.getString("explanation"));
    }

    String json(DossierContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private DossierContent content(String text) {
        try {
            return json.readValue(text, DossierContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static <E extends Enum<E>> E value(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
