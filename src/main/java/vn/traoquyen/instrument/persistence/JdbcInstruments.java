package vn.traoquyen.instrument.persistence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.instrument.Instrument;
import vn.traoquyen.instrument.InstrumentDraft;
import vn.traoquyen.instrument.InstrumentKind;
import vn.traoquyen.instrument.Instruments;
import vn.traoquyen.instrument.IssuerCapacity;
import vn.traoquyen.instrument.Release;
import vn.traoquyen.portfolio.TransferForm;

/** The table {@code traoquyen.instrument}. */
@Repository
class JdbcInstruments implements Instruments {

    private static final String SELECT = """
            select id, kind, form, capacity, issuer, issuer_name, subject, number, symbol, issued_on,
                   effective_on, valid_until, released_at, channels, sent_to
            from traoquyen.instrument where id = any(:ids)""";

    private final JdbcClient jdbc;

    JdbcInstruments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Instrument> ofDossier(String dossierId) {
        return byIds(List.of(dossierId)).stream().findFirst();
    }

    @Override
    public List<Instrument> byIds(Collection<String> ids) {
        return jdbc.sql(SELECT)
                .param("ids", ids.toArray(String[]::new))
                .query((row, index) -> instrument(row))
                .list();
    }

    @Override
    public Optional<Instrument> lock(String dossierId) {
        return jdbc.sql(SELECT + " for update")
                .param("ids", new String[] {dossierId})
                .query((row, index) -> instrument(row))
                .optional();
    }

    @Override
    public InstrumentDraft draft(String dossierId) {
        return jdbc.sql("select draft from traoquyen.instrument where id = :dossierId")
                .param("dossierId", dossierId)
                .query((row, index) -> DraftJson.read(row.getString("draft")))
                .single();
    }

    @Override
    public Optional<byte[]> document(String dossierId) {
        return jdbc.sql("""
                        select document from traoquyen.instrument
                        where id = :dossierId and document is not null""")
                .param("dossierId", dossierId)
                .query((row, index) -> row.getBytes("document"))
                .optional();
    }

    @Override
    public void prepare(InstrumentDraft draft, byte[] document) {
        jdbc.sql("""
                        insert into traoquyen.instrument (id, kind, form, capacity, issuer, issuer_name, subject,
                            effective_on, valid_until, draft, document)
                        values (:dossierId, :kind, :form, :capacity, :issuer, :issuerName, :subject,
                            :effectiveOn, :validUntil, :draft::jsonb, :document)
                        on conflict (id) do update set kind = excluded.kind, form = excluded.form,
                            capacity = excluded.capacity, issuer = excluded.issuer,
                            issuer_name = excluded.issuer_name, subject = excluded.subject,
                            effective_on = excluded.effective_on, valid_until = excluded.valid_until,
                            draft = excluded.draft, document = excluded.document
                        where instrument.symbol is null""")
                .param("dossierId", draft.dossierId())
                .param("kind", draft.kind().name())
                .param("form", draft.form().name())
                .param("capacity", draft.issuer().capacity().name())
                .param("issuer", draft.issuer().agencyCode())
                .param("issuerName", draft.issuer().agencyName())
                .param("subject", draft.subject())
                .param("effectiveOn", draft.effectiveOn())
                .param("validUntil", draft.validUntil())
                .param("draft", DraftJson.write(draft))
                .param("document", document)
                .update();
    }

    @Override
    public boolean issue(String dossierId, Integer number, String symbol, LocalDate issuedOn, byte[] document) {
        return jdbc.sql("""
                        update traoquyen.instrument
                        set number = :number, symbol = :symbol, issued_on = :issuedOn,
                            effective_on = coalesce(effective_on, :issuedOn), document = :document
                        where id = :dossierId and not exists (
                            select from traoquyen.instrument taken
                            where taken.issuer = instrument.issuer and taken.symbol = :symbol
                                and extract(year from taken.issued_on) = extract(year from :issuedOn::date))""")
                        .param("dossierId", dossierId)
                        .param("number", number)
                        .param("symbol", symbol)
                        .param("issuedOn", issuedOn)
                        .param("document", document)
                        .update()
                == 1;
    }

    @Override
    public void discard(String dossierId) {
        jdbc.sql("delete from traoquyen.instrument where id = :dossierId and symbol is null")
                .param("dossierId", dossierId)
                .update();
    }

    @Override
    public void release(String dossierId, Release release) {
        jdbc.sql("""
                        update traoquyen.instrument
                        set released_at = :releasedAt, channels = :channels, sent_to = :sentTo
                        where id = :dossierId""")
                .param("dossierId", dossierId)
                .param("releasedAt", release.releasedAt().atOffset(ZoneOffset.UTC))
                .param("channels", release.channels().toArray(String[]::new))
                .param("sentTo", release.sentTo().toArray(String[]::new))
                .update();
    }

    private static Instrument instrument(ResultSet row) throws SQLException {
        return new Instrument(
                row.getString("id"),
                InstrumentKind.valueOf(row.getString("kind")),
                TransferForm.valueOf(row.getString("form")),
                IssuerCapacity.valueOf(row.getString("capacity")),
                row.getString("issuer"),
                row.getString("issuer_name"),
                row.getString("subject"),
                row.getObject("number", Integer.class),
                row.getString("symbol"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                release(row));
    }

    private static Release release(ResultSet row) throws SQLException {
        var releasedAt = row.getObject("released_at", OffsetDateTime.class);
        return releasedAt == null
                ? null
                : new Release(
                        releasedAt.toInstant(), strings(row.getArray("channels")), strings(row.getArray("sent_to")));
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
