package vn.traoquyen.difficulty.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.difficulty.Author;
import vn.traoquyen.difficulty.Change;
import vn.traoquyen.difficulty.Difficulties;
import vn.traoquyen.difficulty.Difficulty;
import vn.traoquyen.difficulty.DifficultyId;
import vn.traoquyen.difficulty.DifficultyOutcome;
import vn.traoquyen.difficulty.Hop;
import vn.traoquyen.difficulty.Joining;
import vn.traoquyen.difficulty.Place;

/** Difficulties in PostgreSQL. */
@Repository
class JdbcDifficulties implements Difficulties {

    private final JdbcClient jdbc;
    private final DifficultyRows rows;
    private final DifficultyWays ways;
    private final DifficultySearch search;

    JdbcDifficulties(JdbcClient jdbc, DifficultyRows rows, DifficultyWays ways, DifficultySearch search) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.ways = ways;
        this.search = search;
    }

    @Override
    public DifficultyId nextId(int year) {
        long number = jdbc.sql("select nextval('traoquyen.difficulty_number')")
                .query(Long.class)
                .single();
        return DifficultyId.of("KK-%d-%05d".formatted(year, number));
    }

    @Override
    public void add(Difficulty difficulty) {
        rows.bind(jdbc.sql("""
                                insert into traoquyen.difficulty (id, title, stream, question, origin, raised_agency,
                                    raised_by, raiser, raised_at, status, place, agency, returned_from, desk, advice,
                                    sent, answer, published, answered_at, merged_into, title_words, own_words,
                                    public_words)
                                values (:id, :title, :stream, :question::jsonb, :origin::jsonb, :raisedAgency,
                                    :raisedBy::jsonb, :raiser, :raisedAt, :status, :place, :agency, :returnedFrom,
                                    :desk, :advice::jsonb, :sent::jsonb, :answer::jsonb, :published, :answeredAt,
                                    :mergedInto, :titleWords, :ownWords, :publicWords)
                                """), difficulty).update();
    }

    @Override
    public void update(Difficulty difficulty) {
        rows.bind(jdbc.sql("""
                                update traoquyen.difficulty set question = :question::jsonb, status = :status,
                                    place = :place, agency = :agency, returned_from = :returnedFrom, desk = :desk,
                                    advice = :advice::jsonb, sent = :sent::jsonb, answer = :answer::jsonb,
                                    published = :published, answered_at = :answeredAt, merged_into = :mergedInto,
                                    own_words = :ownWords, public_words = :publicWords
                                 where id = :id
                                """), difficulty).update();
    }

    @Override
    public Optional<Difficulty> find(DifficultyId id) {
        return read(id, "");
    }

    @Override
    public Optional<Difficulty> hold(DifficultyId id) {
        return read(id, " for update");
    }

    private Optional<Difficulty> read(DifficultyId id, String lock) {
        return jdbc.sql("select * from traoquyen.difficulty where id = ?" + lock)
                .param(id.value())
                .query(rows::read)
                .optional();
    }

    @Override
    public void arrive(DifficultyId id, Place place, String agency, Instant at) {
        ways.arrive(id, place, agency, at);
    }

    @Override
    public void leave(DifficultyId id, DifficultyOutcome outcome, String words, Author author, Instant at) {
        ways.leave(id, outcome, words, author, at);
    }

    @Override
    public List<Hop> hopsOf(DifficultyId id) {
        return ways.hopsOf(id);
    }

    @Override
    public boolean join(DifficultyId id, Joining joining) {
        return jdbc.sql("""
                        insert into traoquyen.difficulty_joining (difficulty_id, agency, author, note, at)
                        values (:id, :agency, :author::jsonb, :note, :at)
                        on conflict (difficulty_id, agency) do nothing
                        """)
                        .param("id", id.value())
                        .param("agency", joining.author().agency())
                        .param("author", rows.json(joining.author()))
                        .param("note", joining.note())
                        .param("at", Timestamp.from(joining.at()))
                        .update()
                > 0;
    }

    @Override
    public List<Joining> joiningsOf(DifficultyId id) {
        return jdbc.sql("select * from traoquyen.difficulty_joining where difficulty_id = ? order by at, agency")
                .param(id.value())
                .query((row, number) -> new Joining(
                        rows.read(row, "author", Author.class),
                        row.getString("note"),
                        DifficultyRows.instant(row, "at")))
                .list();
    }

    @Override
    public void moveJoinings(DifficultyId from, DifficultyId to) {
        jdbc.sql("""
                        insert into traoquyen.difficulty_joining (difficulty_id, agency, author, note, at)
                        select :to, joining.agency, author, note, at from traoquyen.difficulty_joining joining
                         where difficulty_id = :from
                           and joining.agency <> (select raised_agency from traoquyen.difficulty where id = :to)
                        on conflict (difficulty_id, agency) do nothing
                        """).param("from", from.value()).param("to", to.value()).update();
    }

    @Override
    public void add(Change change) {
        ways.add(change);
    }

    @Override
    public List<Change> changesOf(DifficultyId id) {
        return ways.changesOf(id);
    }

    @Override
    public List<Change> openChanges() {
        return ways.openChanges();
    }

    @Override
    public boolean done(long changeId, String reference, Instant at) {
        return ways.done(changeId, reference, at);
    }

    @Override
    public List<Raised> raisedBy(Collection<String> agencies, Instant from, Instant to) {
        return jdbc.sql("""
                        select raised_agency,
                               count(*) filter (where raised_at >= :from and raised_at < :to) as raised,
                               count(*) filter (where answered_at >= :from and answered_at < :to) as answered,
                               count(*) filter (where raised_at < :to and status in ('OPEN', 'RETURNED', 'AT_MINISTRY')) as open
                          from traoquyen.difficulty
                         where raised_agency = any(:agencies)
                         group by raised_agency
                        """)
                .param("agencies", agencies.toArray(String[]::new))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Raised(
                        row.getString("raised_agency"),
                        row.getInt("raised"),
                        row.getInt("answered"),
                        row.getInt("open")))
                .list();
    }

    @Override
    public Page search(Search sought) {
        return search.page(sought);
    }

    @Override
    public List<Similar> similar(String text, DifficultyId except, int most) {
        return search.similar(text, except, most);
    }

    @Override
    public List<Listed> listed(Search sought) {
        return search.listed(sought);
    }
}
