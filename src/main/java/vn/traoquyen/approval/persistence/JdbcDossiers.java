package vn.traoquyen.approval.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.approval.Deed;
import vn.traoquyen.approval.Dossier;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.approval.Dossiers;
import vn.traoquyen.approval.Entry;
import vn.traoquyen.approval.Opinion;
import vn.traoquyen.approval.Revision;

/** Dossiers in PostgreSQL; what a dossier proposes is kept as one JSON document, its powers also as rows. */
@Repository
class JdbcDossiers implements Dossiers {

    private final JdbcClient jdbc;
    private final DossierRows rows;
    private final DossierRevisions revisions;
    private final DossierPowers powers;
    private final DossierPredecessors predecessors;
    private final DossierParticipants participants;
    private final HeldDossiers held;

    JdbcDossiers(
            JdbcClient jdbc,
            DossierRows rows,
            DossierRevisions revisions,
            DossierPowers powers,
            DossierPredecessors predecessors,
            DossierParticipants participants,
            HeldDossiers held) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.revisions = revisions;
        this.powers = powers;
        this.predecessors = predecessors;
        this.participants = participants;
        this.held = held;
    }

    @Override
    public DossierId nextId(int year) {
        long number = jdbc.sql("select nextval('traoquyen.dossier_number')")
                .query(Long.class)
                .single();
        return DossierId.of("HS-%d-%05d".formatted(year, number));
    }

    @Override
    public void add(Dossier dossier) {
        rows.bind(jdbc.sql("""
                                insert into traoquyen.dossier (id, form, lead_agency, title, content, status, stage,
                                    round, instrument_kind, instrument_kind_reason, effective_on,
                                    awaited_legal_basis, review_on, created_at, updated_at, succession_kind)
                                values (:id, :form, :leadAgency, :title, :content::jsonb, :status, :stage,
                                    :round, :instrumentKind, :instrumentKindReason, :effectiveOn,
                                    :awaitedLegalBasis, :reviewOn, :createdAt, :updatedAt, :successionKind)
                                """), dossier).update();
        powers.keep(dossier.id(), dossier.content().powers());
        predecessors.keep(dossier);
        held.keep(dossier);
    }

    @Override
    public void update(Dossier dossier) {
        rows.bind(jdbc.sql("""
                                update traoquyen.dossier set title = :title, content = :content::jsonb,
                                    status = :status, stage = :stage, round = :round,
                                    instrument_kind = :instrumentKind,
                                    instrument_kind_reason = :instrumentKindReason, effective_on = :effectiveOn,
                                    awaited_legal_basis = :awaitedLegalBasis, review_on = :reviewOn,
                                    updated_at = :updatedAt
                                where id = :id
                                """), dossier).update();
        held.keep(dossier);
    }

    @Override
    public Optional<Dossier> find(DossierId id) {
        return held.find(id).or(() -> read(id, ""));
    }

    @Override
    public Optional<Dossier> hold(DossierId id) {
        return held.find(id).or(() -> read(id, " for update").map(held::keep));
    }

    private Optional<Dossier> read(DossierId id, String lock) {
        return jdbc.sql(DossierRows.SELECT + "where id = :id" + lock)
                .param("id", id.value())
                .query(rows::dossier)
                .optional();
    }

    @Override
    public void append(DossierId id, Entry entry) {
        jdbc.sql("""
                        insert into traoquyen.dossier_entry
                            (dossier_id, at, round, deed, outcome, text, user_id, name, title, agency, concerning,
                            behalf_user_id, behalf_name)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """).params(DossierRows.values(id, entry)).update();
    }

    @Override
    public List<Entry> entriesOf(DossierId id) {
        return jdbc.sql("select * from traoquyen.dossier_entry where dossier_id = ? order by id")
                .param(id.value())
                .query(DossierRows::entry)
                .list();
    }

    @Override
    public List<String> authorsOf(DossierId id, Collection<Deed> deeds) {
        return jdbc.sql("""
                        select distinct who from traoquyen.dossier_entry,
                            unnest(array[user_id, behalf_user_id]) who
                        where dossier_id = :id and deed in (:deeds) and who is not null
                        """)
                .param("id", id.value())
                .param("deeds", deeds.stream().map(Enum::name).toList())
                .query(String.class)
                .list();
    }

    @Override
    public void addRevision(DossierId id, Revision revision) {
        revisions.add(id, revision);
        powers.keep(id, revision.content().powers());
    }

    @Override
    public List<Revision> revisionsOf(DossierId id) {
        return revisions.of(id);
    }

    @Override
    public void saveOpinion(DossierId id, Opinion opinion) {
        jdbc.sql("""
                        insert into traoquyen.dossier_opinion
                            (dossier_id, round, agency, stance, text, answered_at, response, explanation)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (dossier_id, round, agency) do update set
                            stance = excluded.stance, text = excluded.text, answered_at = excluded.answered_at,
                            response = excluded.response, explanation = excluded.explanation
                        """).params(DossierRows.values(id, opinion)).update();
    }

    @Override
    public List<Opinion> opinionsOf(DossierId id) {
        return jdbc.sql("""
                        select * from traoquyen.dossier_opinion where dossier_id = ?
                        order by round, answered_at, agency
                        """).param(id.value()).query(DossierRows::opinion).list();
    }

    @Override
    public void addParticipants(DossierId id, Collection<String> agencies) {
        participants.add(id, agencies);
    }

    @Override
    public boolean isParticipant(DossierId id, String agency) {
        return participants.isOne(id, agency);
    }

    @Override
    public void succeed(Dossier dossier) {
        predecessors.keep(dossier);
    }

    @Override
    public Page<Dossier> search(Search search) {
        var where = """
                where (:agency::text is null or exists (
                        select from traoquyen.dossier_participant where dossier_id = id and agency = :agency))
                    and (:status::text is null or status = :status)
                    and (:text::text is null or title ilike :text or id ilike :text)
                """;
        var total = rows.bind(jdbc.sql("select count(*) from traoquyen.dossier " + where), search)
                .query(Long.class)
                .single();
        var items = rows.bind(
                        jdbc.sql(DossierRows.SELECT + where
                                + " order by updated_at desc, id limit :size offset :offset"),
                        search)
                .param("size", search.size())
                .param("offset", (long) search.page() * search.size())
                .query(rows::dossier)
                .list();
        return new Page<>(search.page(), search.size(), total, items);
    }
}
