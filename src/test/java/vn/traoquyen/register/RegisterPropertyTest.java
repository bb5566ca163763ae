package vn.traoquyen.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.register.RegisterOnPostgres.TODAY;
import static vn.traoquyen.register.Transfers.CHAIRMAN;
import static vn.traoquyen.register.Transfers.HEALTH;
import static vn.traoquyen.register.Transfers.handedOver;
import static vn.traoquyen.register.Transfers.list;
import static vn.traoquyen.register.Transfers.reported;
import static vn.traoquyen.register.Transfers.succeeding;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import vn.traoquyen.approval.PowersHandedOver;
import vn.traoquyen.instrument.SuccessionKind;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.ImportUndone;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.shared.Refusal;

/** Whatever happens to one power in whatever order, the register answers as a notebook would. */
class RegisterPropertyTest {

    private static final String POWER = "P";
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static RegisterOnPostgres room;

    enum Deed {
        HAND_OVER,
        SUCCEED,
        END_BY_SUCCESSOR,
        IMPORT,
        UNDO,
        TERMINATE,
        EXPIRE
    }

    /** @param lasts days; 0 for a decentralization, which has no end */
    record Step(Deed deed, int from, int lasts, boolean byHead, int which) {

        TransferForm form() {
            return lasts == 0 ? TransferForm.DECENTRALIZATION : TransferForm.DELEGATION;
        }

        Party transferor() {
            return byHead ? HEALTH : CHAIRMAN;
        }

        List<Party> recipients() {
            return List.of(byHead ? Party.parse("xa-1:CHAIRMAN") : HEALTH);
        }
    }

    @BeforeContainer
    static void start() throws IOException {
        room = new RegisterOnPostgres();
    }

    @AfterContainer
    static void stop() throws IOException {
        room.close();
    }

    @Property(tries = 120, shrinking = ShrinkingMode.BOUNDED)
    void noPowerIsHeldTwiceAndEveryDayIsAnsweredAsInANotebook(@ForAll("steps") List<Step> steps) {
        room.clear();
        room.powers(POWER);
        room.signIn("so-tu-phap");
        var notebook = new NaiveRegister();
        for (int number = 1; number <= steps.size(); number++) {
            var step = steps.get(number - 1);
            assertThat(taken(step, number)).as("step %d of %s", number, steps).isEqualTo(taken(notebook, step, number));
        }
        var days = new TreeSet<>(notebook.turningDays());
        days.add(TODAY);
        for (var day : days) {
            var page = room.inquiry.on(day, null, null, 0, 200);
            var held = new TreeSet<String>();
            page.items().forEach(entry -> held.add(entry.instrument().symbol()));
            assertThat(held).as("on %s after %s", day, steps).isEqualTo(notebook.heldOn(day));
            assertThat(page.total()).isEqualTo(page.items().size()).isEqualTo(held.size());
        }
    }

    /** Whether the notebook takes it. */
    private static boolean taken(NaiveRegister notebook, Step step, int number) {
        var line = line(step, number);
        return switch (step.deed()) {
            case HAND_OVER -> notebook.add(line);
            case SUCCEED, END_BY_SUCCESSOR ->
                notebook.succeed(instrument(step, number), line, step.deed() == Deed.END_BY_SUCCESSOR);
            case IMPORT -> notebook.tell(line);
            case UNDO -> notebook.takeBack(target(step, number));
            case TERMINATE -> notebook.terminate(instrument(step, number), line.from());
            case EXPIRE -> notebook.expire(instrument(step, number), TODAY);
        };
    }

    /** Whether the register takes it. */
    private static boolean taken(Step step, int number) {
        try {
            carryOut(step, number);
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private static void carryOut(Step step, int number) {
        switch (step.deed()) {
            case HAND_OVER -> room.tell(issued(step, number));
            case SUCCEED, END_BY_SUCCESSOR -> {
                var ends = step.deed() == Deed.END_BY_SUCCESSOR;
                room.tell(succeeding(
                        issued(step, number),
                        ends ? SuccessionKind.END : SuccessionKind.REPLACE,
                        id(instrument(step, number)),
                        step.which() % 2 == 0));
            }
            case IMPORT -> {
                var line = line(step, number);
                var told = reported(
                        POWER,
                        step.form(),
                        step.transferor(),
                        step.recipients(),
                        line.instrument(),
                        line.from().toString(),
                        Objects.toString(line.until(), null));
                room.tell(list(number, told));
            }
            case UNDO -> room.tell(new ImportUndone(target(step, number)));
            case TERMINATE -> {
                var ids = room.holdings.ofInstrument(id(instrument(step, number))).stream()
                        .filter(holding -> !holding.hasEnded())
                        .map(Holding::id)
                        .toList();
                if (!ids.isEmpty()) {
                    room.register.terminate(ids, line(step, number).from(), "Luật số 1/2026/QH16");
                }
            }
            case EXPIRE -> room.register.expire(id(instrument(step, number)));
        }
    }

    private static PowersHandedOver issued(Step step, int number) {
        var line = line(step, number);
        room.issued("HS-" + number, line.instrument(), line.from());
        return handedOver(
                "HS-" + number,
                step.transferor(),
                step.recipients(),
                line.from().toString(),
                Objects.toString(line.until(), null),
                POWER);
    }

    private static NaiveRegister.Line line(Step step, int number) {
        var from = FIRST.plusDays(step.from());
        var until = step.lasts() == 0 ? null : from.plusDays(step.lasts() - 1);
        var told = step.deed() == Deed.IMPORT;
        return new NaiveRegister.Line(
                step.form() + " " + step.transferor().agency(),
                symbol(number),
                from,
                until,
                told && until != null && until.isBefore(TODAY) ? until : null,
                false,
                told ? number : 0,
                0);
    }

    /** One of the steps before. */
    private static int target(Step step, int number) {
        return 1 + step.which() % Math.max(1, number - 1);
    }

    private static String instrument(Step step, int number) {
        return symbol(target(step, number));
    }

    private static String symbol(int number) {
        return number + "/QĐ-UBND";
    }

    private static String id(String symbol) {
        return room.jdbc
                .sql("select id from traoquyen.instrument where symbol = ?")
                .param(symbol)
                .query(String.class)
                .optional()
                .orElse("none");
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Deed.values()),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.oneOf(
                                Arbitraries.just(0), Arbitraries.integers().between(1, 250)),
                        Arbitraries.of(false, false, true),
                        Arbitraries.integers().between(0, 20))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }
}
