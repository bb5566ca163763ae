package vn.traoquyen.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.IssuedUnder;
import vn.traoquyen.portfolio.ReportedTransfer;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.portfolio.TransfersImported;
import vn.traoquyen.register.RegisterOnPostgres;

/** How long the register takes for a day, with 1,000, 10,000 and 100,000 powers of five holdings each. */
class RegisterBench {

    private static final int[] SIZES = {1_000, 10_000, 100_000};
    private static final int TERMS = 5;
    private static final int AT_ONCE = 5_000;
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final List<List<Party>> HOLDERS = List.of(
            List.of(Party.parse("so-y-te:HEAD")),
            List.of(Party.parse("so-y-te:HEAD")),
            List.of(Party.parse("cap-xa:CHAIRMAN")),
            List.of(Party.parse("xa-1:CHAIRMAN"), Party.parse("xa-2:CHAIRMAN")));

    private final Measured measured = new Measured("register");
    private final Map<Integer, RegisterOnPostgres> rooms = new TreeMap<>();

    @BeforeEach
    void fillRegisters() throws IOException {
        for (var size : SIZES) {
            var room = new RegisterOnPostgres();
            rooms.put(size, room);
            measured.once("entered, five holdings each", size, () -> fill(room, size));
        }
    }

    @AfterEach
    void closeRooms() throws IOException {
        for (var room : rooms.values()) {
            room.close();
        }
    }

    @Test
    void whoHoldsWhatOnADay() {
        ask("first page of a day", (room, day) -> room.inquiry.on(day, null, null, 0, 20));
        ask("first page, a commune", (room, day) -> room.inquiry.on(day, "xa-1", null, 0, 20));
        ask("first page, a department", (room, day) -> room.inquiry.on(day, "so-y-te", null, 0, 20));
        ask("fifth page of a day", (room, day) -> room.inquiry.on(day, null, null, 4, 20));
        ask("one power by its code", (room, day) -> room.inquiry.on(day, null, code(day.getDayOfYear()), 0, 20));
        ask("a day of the first month", (room, day) -> room.inquiry.on(FIRST.plusDays(20), null, null, 0, 20));
        ask("a day without holdings", (room, day) -> room.inquiry.on(LocalDate.of(1990, 1, 1), null, null, 0, 20));
        measured.print();
    }

    private void ask(String question, BiConsumer<RegisterOnPostgres, LocalDate> asked) {
        var days = new Random(7);
        var bySize = new TreeMap<Integer, Runnable>();
        rooms.forEach((size, room) ->
                bySize.put(size, () -> asked.accept(room, FIRST.plusDays(400 + days.nextInt(3000)))));
        measured.median(question, bySize);
    }

    private static void fill(RegisterOnPostgres room, int size) {
        room.clear();
        room.signIn("so-y-te");
        for (int first = 0; first < size; first += AT_ONCE) {
            room.powers(codes(first, Math.min(size, first + AT_ONCE)));
        }
        for (int term = 0; term < TERMS; term++) {
            for (int first = 0; first < size; first += AT_ONCE) {
                var number = term;
                var transfers = IntStream.range(first, Math.min(size, first + AT_ONCE))
                        .mapToObj(power -> transfer(power, number))
                        .toList();
                room.tell(new TransfersImported(1 + term, transfers, "bench"));
                room.events.clear();
            }
        }
        room.jdbc.sql("vacuum analyze").update();
    }

    private static String[] codes(int from, int to) {
        return IntStream.range(from, to).mapToObj(RegisterBench::code).toArray(String[]::new);
    }

    private static String code(int power) {
        return "P%06d".formatted(power);
    }

    private static ReportedTransfer transfer(int power, int term) {
        var from = FIRST.plusYears(2L * term).plusDays(power % 365);
        return new ReportedTransfer(
                code(power),
                "Cấp giấy phép hoạt động lĩnh vực " + power % 997,
                "Điều 1",
                TransferForm.DELEGATION,
                Party.parse("ubnd-tinh:CHAIRMAN"),
                HOLDERS.get(power % HOLDERS.size()),
                new IssuedUnder(
                        power / 20 + "/QĐ-UBND",
                        from.minusDays(power % 20),
                        from,
                        from.plusYears(2).minusDays(1)));
    }
}
