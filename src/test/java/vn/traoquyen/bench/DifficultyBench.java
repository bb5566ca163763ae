package vn.traoquyen.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.traoquyen.difficulty.Difficulties;
import vn.traoquyen.difficulty.Difficulties.Search;
import vn.traoquyen.difficulty.persistence.DifficultiesOnPostgres;

/** How long it takes to find difficulties among 100, 1,000 and 10,000. */
class DifficultyBench {

    private static final int[] SIZES = {100, 1_000, 10_000};

    private final Measured measured = new Measured("difficulty");
    private final Map<Integer, DifficultiesOnPostgres> rooms = new TreeMap<>();

    @BeforeEach
    void fill() throws IOException {
        for (var size : SIZES) {
            rooms.put(size, new DifficultiesOnPostgres(size));
        }
    }

    @AfterEach
    void close() throws IOException {
        for (var room : rooms.values()) {
            room.close();
        }
    }

    @Test
    void finding() {
        ask("alike, while typing", all -> all.similar("chua co huong dan chung thuc ho tich", null, 5));
        ask("first page, a commune", all -> all.search(new Search(Set.of("xa-1"), null, null, List.of(), 0, 20)));
        ask("first page, an overseer", all -> all.search(new Search(null, null, null, List.of(), 0, 20)));
        ask(
                "two words, a commune",
                all -> all.search(new Search(Set.of("xa-1"), null, null, List.of("dat", "dai"), 0, 20)));
        measured.print();
    }

    private void ask(String question, Consumer<Difficulties> asked) {
        var bySize = new TreeMap<Integer, Runnable>();
        rooms.forEach((size, room) -> bySize.put(size, () -> asked.accept(room.difficulties)));
        measured.median(question, bySize);
    }
}
