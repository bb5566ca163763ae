package vn.traoquyen.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.IssuedUnder;
import vn.traoquyen.portfolio.ReportedTransfer;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.portfolio.TransfersImported;
import vn.traoquyen.register.RegisterOnPostgres;

/** How long the register takes for a day, with 1,000, 10,000 and 100,000 powers of five holdings each. */
public final class RegisterByDate {

    private static final int[] SIZES = {1_000, 10_000, 100_000};
    private static final int TERMS = 5;
    private static final int AT_ONCE = 5_000;
    private static final int CALLS = 300;
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final List<List<Party>> HOLDERS = List.of(
            List.of(Party.parse("so-y-te:HEAD")),
            List.of(Party.parse("so-y-te:HEAD")),
            List.of(Party.parse("cap-xa:CHAIRMAN")),
            List.of(Party.parse("xa-1:CHAIRMAN"), Party.parse("xa-2:CHAIRMAN")));

    private RegisterByDate() {}

    /** A call and how it is asked for, by the number of the call. */
    private record Call(String name, IntConsumer ask) {}

    public static void main(String[] arguments) throws IOException {
        try (var room = new RegisterOnPostgres()) {
            var rows = new ArrayList<double[]>();
            var names = List.<String>of();
            for (var size : SIZES) {
                var filled = fill(room, size);
                var calls = calls(room, size);
                names = calls.stream().map(Call::name).toList();
                var row = new double[calls.size() + 1];
                row[0] = filled;
                for (int i = 0; i < calls.size(); i++) {
                    row[i + 1] = median(calls.get(i));
                }
                rows.add(row);
            }
            print(names, rows);
        }
    }

    /** @return seconds that it took to enter them */
    private static double fill(RegisterOnPostgres room, int size) {
        room.clear();
        room.signIn("so-y-te");
        for (int first = 0; first < size; first += AT_ONCE) {
            room.powers(codes(first, Math.min(size, first + AT_ONCE)));
        }
        var begun = System.nanoTime();
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
        var seconds = (System.nanoTime() - begun) / 1e9;
        room.jdbc.sql("vacuum analyze").update();
        return seconds;
    }

    private static String[] codes(int from, int to) {
        return IntStream.range(from, to).mapToObj(RegisterByDate::code).toArray(String[]::new);
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

    private static List<Call> calls(RegisterOnPostgres room, int size) {
        var inquiry = room.inquiry;
        return List.of(
                new Call("first page of a day", i -> inquiry.on(day(i), null, null, 0, 20)),
                new Call("first page, a commune", i -> inquiry.on(day(i), "xa-1", null, 0, 20)),
                new Call("first page, a department", i -> inquiry.on(day(i), "so-y-te", null, 0, 20)),
                new Call("one power by its code", i -> inquiry.on(day(i), null, code(i * 7919 % size), 0, 20)),
                new Call("a day of the first month", i -> inquiry.on(FIRST.plusDays(i % 30), null, null, 0, 20)),
                new Call("a day without holdings", i -> inquiry.on(LocalDate.of(1990, 1, 1), null, null, 0, 20)),
                new Call("page 25 of a day", i -> inquiry.on(day(i), null, null, 24, 20)),
                new Call("a page in the middle", i -> inquiry.on(day(i), null, null, size / 40, 20)),
                new Call("a word that all have", i -> inquiry.on(day(i), null, "giay phep", 0, 20)));
    }

    private static LocalDate day(int call) {
        return FIRST.plusDays(400 + new Random(call).nextInt(3000));
    }

    /** Milliseconds. */
    private static double median(Call call) {
        var times = new long[CALLS];
        for (int i = -50; i < CALLS; i++) {
            var begun = System.nanoTime();
            call.ask().accept(Math.abs(i));
            if (i >= 0) {
                times[i] = System.nanoTime() - begun;
            }
        }
        Arrays.sort(times);
        return times[CALLS / 2] / 1e6;
    }

    private static void print(List<String> names, List<double[]> rows) {
        System.out.printf("%n%-28s %10s %10s %10s %8s%n", "median, ms", "1,000", "10,000", "100,000", "growth");
        for (int i = 0; i < names.size(); i++) {
            var cell = i + 1;
            System.out.printf(
                    "%-28s %10.2f %10.2f %10.2f %7.2fx%n",
                    names.get(i),
                    rows.get(0)[cell],
                    rows.get(1)[cell],
                    rows.get(2)[cell],
                    rows.get(2)[cell] / rows.get(0)[cell]);
        }
        System.out.printf(
                "%-28s %10.1f %10.1f %10.1f%n",
                "entering all, seconds", rows.get(0)[0], rows.get(1)[0], rows.get(2)[0]);
    }
}
