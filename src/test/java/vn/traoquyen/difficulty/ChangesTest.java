package vn.traoquyen.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.difficulty.RaisedDifficulties.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.approval.Dossiers;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.approval.Refused;
import vn.traoquyen.instrument.SuccessionKind;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.register.engine.ListedTransfers;

/** What the answer to a difficulty leads to. */
@ProcessTest
class ChangesTest {

    private static final String HOLDER = "xa-06040";

    @Autowired
    RaisedDifficulties raised;

    @Autowired
    Difficulties difficulties;

    @Autowired
    ChangeService changes;

    @Autowired
    ListedTransfers transfers;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Clock clock;

    @Test
    void aDifficultyWithAnInstrumentInForceEndsInADossierThatAmendsIt() {
        var instrument = transfers.entered(
                TransferForm.DELEGATION,
                LocalDate.now(clock).plusYears(2),
                List.of("so-cong-thuong", "so-ngoai-vu"),
                HOLDER + ":CHAIRMAN");
        var id = raisedFor(instrument);
        answered(id, "DOSSIER");

        var made = difficulties.changesOf(id);
        assertThat(made).hasSize(2).allMatch(change -> change.doneAt() != null);
        assertThat(made)
                .extracting(change ->
                        dossiers.find(DossierId.of(change.reference())).orElseThrow())
                .allSatisfy(dossier -> {
                    assertThat(dossier.succession().kind()).isEqualTo(SuccessionKind.AMEND);
                    assertThat(dossier.succession().predecessors())
                            .allMatch(before -> before.instrumentId().equals(instrument));
                })
                .extracting(dossier -> dossier.leadAgency())
                .containsExactlyInAnyOrder("so-cong-thuong", "so-ngoai-vu");

        var again = raisedFor(instrument);
        answered(again, "DOSSIER");
        assertThat(difficulties.changesOf(again))
                .extracting(Change::reference)
                .containsExactlyInAnyOrderElementsOf(
                        made.stream().map(Change::reference).toList());
    }

    @Test
    void withoutAnInstrumentThereIsNothingToAmendAndTheAnswerIsNotGiven() {
        var id = raised.raise("cv." + HOLDER, "onBehalfOf", "Xóm Bản Chang");
        assertThat(Refused.by(() -> answered(id, "DOSSIER")).key()).isEqualTo("difficulty.nothingToAmend");
        assertThat(difficulties.find(id).orElseThrow().status()).isEqualTo(DifficultyStatus.OPEN);
    }

    @Test
    void whatNoRoomTakesUpIsANoteForThoseWhoWatchOverTheProvince() {
        var id = raised.raise("cv." + HOLDER, "onBehalfOf", "Xóm Bản Chang");
        answered(id, "CALENDAR");
        var note = raised.as("qt", () -> changes.open()).stream()
                .filter(change -> change.difficulty().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(note.kind()).isEqualTo(ChangeKind.CALENDAR);
        assertThat(note.note()).isEqualTo("Sửa theo nội dung trả lời");

        assertThat(Refused.by(() -> raised.as("cv." + HOLDER, () -> changes.done(note.id())))
                        .key())
                .isEqualTo("difficulty.forbidden.changes");
        raised.as("qt", () -> changes.done(note.id()));
        assertThat(Refused.by(() -> raised.as("qt", () -> changes.done(note.id())))
                        .key())
                .isEqualTo("difficulty.notFound.change");
    }

    private DifficultyId raisedFor(String instrument) {
        return raised.raise(
                "cv." + HOLDER,
                "onBehalfOf",
                "Xóm Bản Chang",
                "originKind",
                "INSTRUMENT",
                "originReference",
                instrument);
    }

    private void answered(DifficultyId id, String change) {
        var given =
                answer("Đề nghị sửa văn bản", "changes", List.of(change), "changeNote", "Sửa theo nội dung trả lời");
        if (raised.tasks(id).get(0).getAssignee() == null) {
            raised.complete(id, "settleDifficulty", "ld." + HOLDER, given);
        }
    }
}
