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
import vn.traoquyen.calendar.CalendarChange.DayRemoved;
import vn.traoquyen.calendar.CalendarChange.DaySet;
import vn.traoquyen.calendar.CalendarDay;
import vn.traoquyen.calendar.CalendarScope;
import vn.traoquyen.calendar.CalendarService;
import vn.traoquyen.calendar.CalendarStatus;
import vn.traoquyen.instrument.SuccessionKind;
import vn.traoquyen.plan.PlanInquiry;
import vn.traoquyen.plan.UndertakingStatus;
import vn.traoquyen.plan.engine.PlansAtWork;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.register.engine.ListedTransfers;

/** What the answer to a difficulty leads to. */
@ProcessTest
class ChangesTest {

    private static final String HOLDER = "xa-06040";
    private static final String WITHOUT_PLAN = "xa-06325";

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
    PlansAtWork plans;

    @Autowired
    PlanInquiry inquiry;

    @Autowired
    CalendarService calendar;

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
    void aDifficultyWithAnItemOfAPlanEndsInAnItemBesidesThoseOfItsPaper() {
        var plan = plans.started("lang-son-2026", null, 2, 4);
        var origin = plans.undertaking(plan, 2, "so-xay-dung");
        var id = raised.raise("cv.so-xay-dung", "originKind", "PLAN_ITEM", "originReference", origin.id());
        raised.complete(id, "settleDifficulty", "ld.so-xay-dung", answerWith("PLAN_ITEM"));
        plans.deliver();

        var made = difficulties.changesOf(id).get(0);
        assertThat(made.doneAt()).isNotNull();
        var added = plans.undertaking(plan, 5, "so-xay-dung");
        assertThat(made.reference()).isEqualTo(added.id());
        assertThat(added.consolidator()).isEqualTo(origin.consolidator());
        assertThat(plans.waiting(added)).containsExactly("setItemDate");

        var inView = raised.as("ld.so-tu-phap", () -> inquiry.one(plan).plan());
        assertThat(inView.content().items()).hasSize(2);
        assertThat(inView.item(5)).satisfies(item -> {
            assertThat(item.label()).isEqualTo("bổ sung 1");
            assertThat(item.words()).isEqualTo("Sửa theo nội dung trả lời");
            assertThat(item.note()).contains(id.value());
        });
    }

    @Test
    void theItemIsDoneAsAnyOther() {
        var plan = plans.started("lang-son-2026", null, 2);
        var origin = plans.undertaking(plan, 2, "so-xay-dung");
        var id = raised.raise("cv.so-xay-dung", "originKind", "PLAN_ITEM", "originReference", origin.id());
        raised.complete(id, "settleDifficulty", "ld.so-xay-dung", answerWith("PLAN_ITEM"));
        plans.deliver();

        var added = plans.undertaking(plan, 3, "so-xay-dung");
        plans.complete(
                added,
                "setItemDate",
                "ld.so-tu-phap",
                "outcome",
                "SET_DATE",
                "dueOn",
                LocalDate.now(clock).plusMonths(1).toString());
        plans.assignAndReport(added, "Đã trình văn bản sửa đổi.");
        plans.accept(added);
        assertThat(plans.undertaking(plan, 3, "so-xay-dung").status()).isEqualTo(UndertakingStatus.COMPLETED);
    }

    @Test
    void whereNoPlanIsUnderWayItStaysToBeDoneByHand() {
        var id = raised.raise("cv." + WITHOUT_PLAN, "onBehalfOf", "Xóm Bản Chang");
        raised.complete(id, "settleDifficulty", "ld." + WITHOUT_PLAN, answerWith("PLAN_ITEM"));
        assertThat(difficulties.changesOf(id)).singleElement().satisfies(change -> {
            assertThat(change.reference()).isNull();
            assertThat(change.doneAt()).isNull();
        });
    }

    @Test
    void aDayInTheCalendarThatNamesTheDifficultyIsWhatItAskedFor() {
        var id = raised.raise("cv." + HOLDER, "onBehalfOf", "Xóm Bản Chang");
        answered(id, "CALENDAR");
        var other = raised.raise("cv." + HOLDER, "onBehalfOf", "Xóm Bản Chang");
        answered(other, "CALENDAR");

        var sunday = new CalendarDay(
                LocalDate.of(2027, 3, 14),
                CalendarDay.Kind.OFF,
                null,
                "Ngày hội của tỉnh",
                "QĐ 15/QĐ-UBND, theo " + id,
                CalendarStatus.CONFIRMED,
                CalendarScope.PROVINCE);
        var about =
                raised.as("qt", () -> calendar.apply(new DaySet(sunday))).note().about();
        raised.as("qt", () -> calendar.apply(new DayRemoved(sunday.date(), sunday.scope(), "Chỉ để thử")));

        assertThat(difficulties.changesOf(id)).singleElement().satisfies(change -> {
            assertThat(change.reference()).isEqualTo(about);
            assertThat(change.doneAt()).isNotNull();
        });
        assertThat(difficulties.changesOf(other)).allMatch(change -> change.doneAt() == null);
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
        if (raised.tasks(id).get(0).getAssignee() == null) {
            raised.complete(id, "settleDifficulty", "ld." + HOLDER, answerWith(change));
        }
    }

    private static Object[] answerWith(String change) {
        return answer("Đề nghị sửa văn bản", "changes", List.of(change), "changeNote", "Sửa theo nội dung trả lời");
    }
}
