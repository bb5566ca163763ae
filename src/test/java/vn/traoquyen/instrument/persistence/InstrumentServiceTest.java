package vn.traoquyen.instrument.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.traoquyen.instrument.persistence.InstrumentsOnPostgres.NOON;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.traoquyen.instrument.DecisionPaper;
import vn.traoquyen.instrument.Drafts;
import vn.traoquyen.instrument.Instrument;
import vn.traoquyen.instrument.InstrumentDraft;
import vn.traoquyen.instrument.InstrumentIssued;
import vn.traoquyen.instrument.InstrumentReleased;
import vn.traoquyen.instrument.InstrumentService;
import vn.traoquyen.instrument.Release;
import vn.traoquyen.shared.Refusal;

class InstrumentServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final DecisionPaper PAPER =
            (draft, stamp) -> (draft.subject() + "|" + stamp.symbol() + "|" + stamp.date()).getBytes(UTF_8);

    private static InstrumentsOnPostgres room;

    private final InstrumentService service = room.service(PAPER);

    @BeforeAll
    static void start() throws IOException {
        room = new InstrumentsOnPostgres();
    }

    @AfterAll
    static void stop() throws IOException {
        room.close();
    }

    @BeforeEach
    void emptyBooks() {
        room.clear();
    }

    @Test
    void aPreparedDecisionHasRoomForNumberAndDate() {
        var prepared = prepare(Drafts.committeeDelegates(2));

        assertThat(prepared.isIssued()).isFalse();
        assertThat(paper(prepared.id()).replace('\u00a0', ' '))
                .endsWith("|        /QĐ-UBND|ngày     tháng     năm 2026");
    }

    @Test
    void preparingAgainReplacesWhatHasNoNumberYet() {
        prepare(Drafts.committeeDelegates(2));
        var again = prepare(Drafts.of(Drafts.committeeDelegates(1))
                .subject("Ủy quyền đã sửa")
                .build());

        assertThat(again.subject()).isEqualTo("Ủy quyền đã sửa");
        assertThat(paper(again.id())).startsWith("Ủy quyền đã sửa|");
    }

    @Test
    void theNumberComesFromTheBookAndTheDateFromTheDay() {
        var id = prepare(Drafts.committeeDelegates(2)).id();

        var issued = assignNumber(id);

        assertThat(issued.symbol()).isEqualTo("01/QĐ-UBND");
        assertThat(issued.number()).isEqualTo(1);
        assertThat(issued.issuedOn()).isEqualTo(TODAY);
        assertThat(issued.effectiveOn()).isEqualTo(TODAY);
        assertThat(paper(id)).endsWith("|01/QĐ-UBND|ngày 16 tháng 11 năm 2026");
        assertThat(room.events)
                .containsExactly(new InstrumentIssued(
                        id,
                        issued.kind(),
                        issued.form(),
                        "01/QĐ-UBND",
                        issued.subject(),
                        TODAY,
                        TODAY,
                        Drafts.LAST_DAY));
    }

    @Test
    void askedAgainTheNumberStays() {
        var id = prepare(Drafts.committeeDelegates(1)).id();

        assertThat(assignNumber(id)).isEqualTo(assignNumber(id));
        assertThat(room.events).hasSize(1);
        assertThat(assignNumber(prepare(Drafts.chairmanDelegates(1)).id()).symbol())
                .isEqualTo("02/QĐ-UBND");
    }

    @Test
    void anIssueThatFailsGivesItsNumberBack() {
        var id = prepare(Drafts.committeeDelegates(1)).id();

        room.rolledBack(() -> service.assignNumber(id));

        assertThat(service.ofDossier(id)).get().matches(instrument -> !instrument.isIssued());
        assertThat(assignNumber(id).symbol()).isEqualTo("01/QĐ-UBND");
    }

    @Test
    void committeeAndChairmanShareTheNormativeBookUnlessTheProvinceKeepsTwo() {
        var shared = List.of(
                prepare(Drafts.chairmanDecentralizes(1)).id(),
                prepare(Drafts.committeeDecentralizes(1)).id());
        assertThat(shared.stream().map(this::assignNumber).map(Instrument::symbol))
                .containsExactly("01/2026/QĐ-CTUBND", "02/2026/QĐ-UBND");

        room.clear();
        shared.forEach(id ->
                prepare(id.equals("phan-cap-ct") ? Drafts.chairmanDecentralizes(1) : Drafts.committeeDecentralizes(1)));
        var apart = room.service(PAPER, NOON, false);
        assertThat(shared.stream()
                        .map(id -> room.in(() -> apart.assignNumber(id)))
                        .map(Instrument::symbol))
                .containsExactly("01/2026/QĐ-CTUBND", "01/2026/QĐ-UBND");
    }

    @Test
    void theYearTurnsAtMidnightInVietnam() {
        var eve = room.service(PAPER, Instant.parse("2026-12-31T16:59:59Z"), true);
        var midnight = room.service(PAPER, Instant.parse("2026-12-31T17:00:00Z"), true);
        prepare(Drafts.committeeDelegates(1));
        prepare(Drafts.chairmanDelegates(1));

        var last = room.in(() -> eve.assignNumber("uy-quyen-ubnd"));
        var first = room.in(() -> midnight.assignNumber("uy-quyen-ct"));

        assertThat(last.issuedOn()).isEqualTo("2026-12-31");
        assertThat(first.issuedOn()).isEqualTo("2027-01-01");
        assertThat(first.symbol()).isEqualTo(last.symbol()).isEqualTo("01/QĐ-UBND");
    }

    @Test
    void aCouncilsResolutionIsRecordedUnderItsOwnNumber() {
        var id = prepare(Drafts.councilDecentralizes()).id();

        refused("instrument.numberedElsewhere", () -> assignNumber(id));
        refused("instrument.noDocument", () -> service.document(id));
        refused("instrument.symbolMalformed", () -> record(id, "mười hai", TODAY));
        refused("instrument.issuedInFuture", () -> record(id, "12/2026/NQ-HĐND", TODAY.plusDays(1)));
        refused("instrument.incomplete", () -> record(id, "12/2026/NQ-HĐND", null));

        var recorded = record(id, " 12/2026/NQ-HĐND ", TODAY.minusDays(3));
        assertThat(recorded.symbol()).isEqualTo("12/2026/NQ-HĐND");
        assertThat(recorded.number()).isNull();
        assertThat(recorded.issuedOn()).isEqualTo(TODAY.minusDays(3));
    }

    @Test
    void aSymbolStandsForOneInstrumentOfTheYear() {
        prepare(Drafts.committeeDelegates(1));
        prepare(Drafts.chairmanDelegates(1));
        record("uy-quyen-ubnd", "01/QĐ-UBND", TODAY);

        refused("instrument.symbolTaken", () -> assignNumber("uy-quyen-ct"));
    }

    @Test
    void anIssuedInstrumentIsNotRewritten() {
        var id = prepare(Drafts.committeeDelegates(1)).id();
        assignNumber(id);

        refused("instrument.alreadyNumbered", () -> prepare(Drafts.committeeDelegates(2)));
        refused("instrument.alreadyNumbered", () -> record(id, "99/QĐ-UBND", TODAY));
    }

    @Test
    void aDecisionThatWaitedTooLongReachesNeitherBackNorPastItsEnd() {
        prepare(Drafts.of(Drafts.committeeDelegates(1))
                .effectiveOn(TODAY.minusDays(1))
                .build());
        refused("instrument.effectBeforeIssue", () -> assignNumber("uy-quyen-ubnd"));

        prepare(Drafts.of(Drafts.committeeDelegates(1))
                .validUntil(TODAY.minusDays(1))
                .build());
        refused("instrument.endBeforeIssue", () -> assignNumber("uy-quyen-ubnd"));
    }

    @Test
    void releaseSaysWhenHowAndToWhom() {
        var id = prepare(Drafts.committeeDelegates(1)).id();
        refused("instrument.notNumbered", () -> release(id, null));
        assignNumber(id);
        refused("instrument.releaseDate", () -> release(id, NOON.plusSeconds(1)));
        refused("instrument.releaseDate", () -> release(id, NOON.minus(Duration.ofDays(1))));

        var released = release(id, null);

        var expected = new Release(NOON, List.of("Trục liên thông văn bản"), List.of("Sở Y tế", "Cổng TTĐT tỉnh"));
        assertThat(released.release()).isEqualTo(expected);
        assertThat(room.events).contains(new InstrumentReleased(id, "01/QĐ-UBND", expected));
        refused("instrument.alreadyReleased", () -> release(id, null));
    }

    @Test
    void nothingHappensToWhatWasNeverPrepared() {
        assertThat(service.ofDossier("lạ")).isEmpty();
        refused("instrument.notPrepared", () -> assignNumber("lạ"));
        refused("instrument.notPrepared", () -> service.document("lạ"));
    }

    private Instrument prepare(InstrumentDraft draft) {
        return room.in(() -> service.prepare(draft));
    }

    private Instrument assignNumber(String dossierId) {
        return room.in(() -> service.assignNumber(dossierId));
    }

    private Instrument record(String dossierId, String symbol, LocalDate issuedOn) {
        return room.in(() -> service.recordNumber(dossierId, symbol, issuedOn));
    }

    private Instrument release(String dossierId, Instant at) {
        return room.in(() -> service.release(
                dossierId, new Release(at, List.of("Trục liên thông văn bản"), List.of("Sở Y tế", "Cổng TTĐT tỉnh"))));
    }

    private String paper(String dossierId) {
        return new String(service.document(dossierId), UTF_8);
    }

    private static void refused(String key, Supplier<?> deed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed::get)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
