package vn.traoquyen.portfolio.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.traoquyen.database.Migrations;
import vn.traoquyen.portfolio.Concern;
import vn.traoquyen.portfolio.ConcernedPower;
import vn.traoquyen.portfolio.LegalBasis;
import vn.traoquyen.portfolio.LegalBasisChange;
import vn.traoquyen.portfolio.LegalChangeKind;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.Rest;
import vn.traoquyen.portfolio.StatusChange;
import vn.traoquyen.portfolio.StatusEntry;
import vn.traoquyen.portfolio.TransferForm;

class JdbcLegalBasesTest {

    private static final Instant NOW = Instant.parse("2026-04-10T01:00:00Z");
    private static final LegalBasis BUILDING = LegalBasis.document("50/2014/QH13", "Luật Xây dựng");

    private static EmbeddedPostgres postgres;
    private static JdbcClient jdbc;
    private static PortfolioTables tables;
    private static JdbcLegalBases bases;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        var database = postgres.getPostgresDatabase();
        Migrations.run(database);
        jdbc = JdbcClient.create(database);
        tables = new PortfolioTables(database);
        bases = new JdbcLegalBases(jdbc, new LegalBasisChangeRows(jdbc), new AwaitedBases(jdbc));
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate traoquyen.power, traoquyen.legal_basis_change cascade")
                .update();
    }

    @Test
    void aPowerIsFoundByTheLawThatItCites() {
        add("A-1", "khoản 2 Điều 83a Luật Xây dựng số 50/2014/QH13 (sửa đổi, bổ sung năm 2020)");
        add("A-2", "Điều 94 Luật Xây dựng; Điều 5 Nghị định số 175/2024/NĐ-CP");
        add("A-3", "Điều 5 Luật Đầu tư số 61/2020/QH14");

        assertThat(bases.concernedBy(BUILDING))
                .extracting(ConcernedPower::code, ConcernedPower::concern)
                .containsExactly(tuple("A-1", Concern.CITES), tuple("A-2", Concern.CITES));
        assertThat(bases.concernedBy(BUILDING).get(0).citations())
                .extracting(LegalBasis::label)
                .containsExactly("khoản 2 Điều 83a Luật Xây dựng số 50/2014/QH13");
        assertThat(bases.concernedBy(LegalBasis.document(null, "luật xây dựng")))
                .hasSize(2);
        assertThat(bases.concernedBy(LegalBasis.document("175/2024/nđ-cp", "Nghị định")))
                .hasSize(1);
    }

    @Test
    void aLawOfTheSameNameAndAnotherSymbolIsAnotherLaw() {
        add("A-1", "Điều 5 Luật Đất đai số 31/2024/QH15");

        assertThat(bases.concernedBy(LegalBasis.document("45/2013/QH13", "Luật Đất đai")))
                .isEmpty();
    }

    @Test
    void aChangedArticleConcernsWhoCitesItOrTheWholeDocument() {
        add("A-1", "khoản 2 Điều 20 Nghị định số 96/2023/NĐ-CP");
        add("A-2", "Điều 21 Nghị định số 96/2023/NĐ-CP");
        add("A-3", "Nghị định số 96/2023/NĐ-CP");

        assertThat(bases.concernedBy(new LegalBasis("96/2023/NĐ-CP", "Nghị định", "20", null, null)))
                .extracting(ConcernedPower::code)
                .containsExactly("A-1", "A-3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chờ nghị định hướng dẫn thi hành Luật Xây dựng (sửa đổi) | true
            LUẬT XÂY DỰNG thay đổi đối tượng miễn giấy phép | true
            luật xây dựng | true
            văn bản thay thế Luật số 50/2014/QH13 | true
            chờ Luật Xây dựng nông thôn | false
            chờ hướng dẫn của Bộ Xây dựng | false
            """)
    void aPowerAtRestIsFoundByTheWordsInWhichItsLawIsAwaited(String awaited, boolean found) {
        add("A-1", "Điều 7 Luật Xây dựng nông thôn số 1/2024/QH15");
        pause("A-1", awaited);

        assertThat(bases.concernedBy(BUILDING))
                .extracting(ConcernedPower::code, ConcernedPower::concern, ConcernedPower::awaited)
                .isEqualTo(found ? List.of(tuple("A-1", Concern.AWAITS, awaited)) : List.of());
    }

    @Test
    void aPowerThatNoLongerRestsWaitsForNothing() {
        add("A-1", "Điều 7 Luật Nhà ở số 27/2023/QH15");
        pause("A-1", "Luật Xây dựng (sửa đổi)");
        record("A-1", PowerStatus.IN_PROGRESS, null);

        assertThat(bases.concernedBy(BUILDING)).isEmpty();
    }

    @Test
    void citationsFollowTheText() {
        add("A-1", "Điều 5 Luật Đất đai số 31/2024/QH15");
        tables.transaction()
                .executeWithoutResult(begun -> tables.imports()
                        .revise(List.of(power("A-1", "Điều 6 Luật Nhà ở số 27/2023/QH15")), List.of(), 1));

        assertThat(bases.citedBy(List.of("A-1")).get("A-1"))
                .extracting(LegalBasis::label)
                .containsExactly("Điều 6 Luật Nhà ở số 27/2023/QH15");
    }

    @Test
    void whatWasKeptBeforeIsReadOnce() {
        add("A-1", "Điều 5 Luật Đất đai số 31/2024/QH15");
        jdbc.sql("delete from traoquyen.power_citation").update();
        var before = new CitationsOfBefore(
                new JdbcTemplate(postgres.getPostgresDatabase()),
                new TransactionTemplate(new DataSourceTransactionManager(postgres.getPostgresDatabase())));

        before.read();
        before.read();

        assertThat(bases.citedBy(List.of("A-1")).get("A-1")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dat dai", "ĐẤT ĐAI", "31/2024", "qh15"})
    void documentsAreFoundByNameAndSymbolAndCounted(String words) {
        add("A-1", "khoản 1 Điều 5, Điều 6 Luật Đất đai số 31/2024/QH15");
        add("A-2", "Điều 7 Luật Đất đai số 31/2024/QH15; Luật Nhà ở số 27/2014/QH13");

        assertThat(bases.documents(words, 10))
                .extracting(document -> document.document().label(), document -> document.powers())
                .containsExactly(tuple("Luật Đất đai số 31/2024/QH15", 2L));
        assertThat(bases.documents(null, 10)).hasSize(2);
    }

    @Test
    void aDocumentIsKnownByItsSymbolOrItsName() {
        add("A-1", "Điều 5 Luật Đất đai số 31/2024/QH15");

        assertThat(bases.known("31/2024/qh15")).contains(LegalBasis.document("31/2024/QH15", "Luật Đất đai"));
        assertThat(bases.known("luật đất đai")).contains(LegalBasis.document(null, "Luật Đất đai"));
        assertThat(bases.known("Luật Nhà ở")).isEmpty();
    }

    @Test
    void aChangeIsKeptOnceWithThePowersThatItConcerned() {
        var entered = bases.add(change("Luật số 1/2026/QH16"), new TreeMap<>(Map.of("A-1", Concern.CITES)));

        assertThat(entered.id()).isPositive();
        assertThat(bases.isEntered(change("Luật số 1/2026/QH16"))).isTrue();
        assertThat(bases.isEntered(change("Luật số 2/2026/QH16"))).isFalse();
        assertThat(bases.changes(0, 10)).containsExactly(entered);
        assertThat(bases.concerned(entered.id())).isEqualTo(Map.of("A-1", Concern.CITES));
    }

    private static LegalBasisChange change(String paper) {
        return new LegalBasisChange(
                0,
                BUILDING,
                LegalChangeKind.REPLACED,
                "Luật Xây dựng mới",
                null,
                LocalDate.of(2026, 7, 1),
                paper,
                "cv.so-tu-phap",
                NOW);
    }

    private static void pause(String code, String awaited) {
        record(code, PowerStatus.PAUSED, new Rest(awaited, "so-xay-dung", LocalDate.of(2026, 6, 1)));
    }

    private static void record(String code, PowerStatus status, Rest rest) {
        tables.transaction()
                .executeWithoutResult(begun -> tables.powers()
                        .record(List.of(new StatusEntry(
                                code, status, new StatusChange("Lý do khác", null, "test", NOW).resting(rest)))));
    }

    private static void add(String code, String legalBasis) {
        tables.transaction()
                .executeWithoutResult(begun -> tables.powers()
                        .add(
                                List.of(power(code, legalBasis)),
                                added -> new StatusChange("Đề xuất mới", null, "test", NOW)));
    }

    private static Power power(String code, String legalBasis) {
        return new Power(
                code,
                "Nhiệm vụ " + code,
                null,
                legalBasis,
                TransferForm.DELEGATION,
                null,
                null,
                "so-xay-dung",
                List.of(),
                null,
                PowerStatus.IN_PROGRESS,
                null,
                null,
                null,
                null,
                null);
    }
}
