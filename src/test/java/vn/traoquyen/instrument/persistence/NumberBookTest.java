package vn.traoquyen.instrument.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.traoquyen.instrument.NumberBook;

class NumberBookTest {

    private static final NumberBook BOOK = new NumberBook("ubnd-tinh", "ADMINISTRATIVE", 2026);

    private static InstrumentsOnPostgres room;

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
    void eightWritersLeaveNoGapAndTakeNoNumberTwiceThoughSomeRollBack() throws Exception {
        var writers = Executors.newFixedThreadPool(8);
        var work = new ArrayList<Callable<List<Integer>>>();
        for (int writer = 0; writer < 8; writer++) {
            work.add(() -> {
                var numbers = new ArrayList<Integer>();
                for (int i = 0; i < 50; i++) {
                    if (i % 5 == 0) {
                        room.rolledBack(() -> room.books.next(BOOK));
                    }
                    numbers.add(room.in(() -> room.books.next(BOOK)));
                }
                return numbers;
            });
        }
        var taken = new ArrayList<Integer>();
        for (Future<List<Integer>> numbers : writers.invokeAll(work)) {
            taken.addAll(numbers.get());
        }
        writers.shutdown();

        assertThat(taken)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 400).boxed().toList());
    }

    @Test
    void aRolledBackNumberIsGivenToTheNext() {
        assertThat(room.in(() -> room.books.next(BOOK))).isEqualTo(1);
        room.rolledBack(() -> assertThat(room.books.next(BOOK)).isEqualTo(2));
        assertThat(room.in(() -> room.books.next(BOOK))).isEqualTo(2);
    }

    @Test
    void everyIssuerKindAndYearBeginsWithOne() {
        assertThat(room.in(() -> room.books.next(BOOK))).isEqualTo(1);
        assertThat(room.in(() -> room.books.next(new NumberBook("so-y-te", "ADMINISTRATIVE", 2026))))
                .isEqualTo(1);
        assertThat(room.in(() -> room.books.next(new NumberBook("ubnd-tinh", "NORMATIVE", 2026))))
                .isEqualTo(1);
        assertThat(room.in(() -> room.books.next(new NumberBook("ubnd-tinh", "ADMINISTRATIVE", 2027))))
                .isEqualTo(1);
    }
}
