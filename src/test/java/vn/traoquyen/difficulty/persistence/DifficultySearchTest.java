package vn.traoquyen.difficulty.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.traoquyen.difficulty.Difficulties.Count;
import vn.traoquyen.difficulty.Difficulties.Search;
import vn.traoquyen.difficulty.Difficulties.Similar;
import vn.traoquyen.difficulty.DifficultyId;
import vn.traoquyen.difficulty.DifficultyStatus;

/** Finding among ten thousand difficulties. */
class DifficultySearchTest {

    private static final int MANY = 10_000;

    private static DifficultiesOnPostgres room;

    @BeforeAll
    static void fill() throws IOException {
        room = new DifficultiesOnPostgres(MANY);
    }

    @AfterAll
    static void close() throws IOException {
        room.close();
    }

    @Test
    void theMostAlikeComeFirstWhateverTheOrderOfTheWords() {
        var found = room.difficulties.similar("chung thuc ho tich chua co huong dan theo uy quyen", null, 5);
        assertThat(found)
                .hasSize(5)
                .allSatisfy(one -> assertThat(one.title()).contains("Chưa có hướng dẫn chứng thực hộ tịch"));
        assertThat(found).extracting(Similar::likeness).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(found).filteredOn(one -> one.status().isOpen()).allMatch(one -> one.answer() == null);
    }

    @Test
    void nothingIsAlikeToOtherWordsNorToItself() {
        assertThat(room.difficulties.similar("xe o to bien xanh hong hoc", null, 5))
                .isEmpty();
        var itself = "chua co huong dan chung thuc ho tich theo uy quyen, viec so 21";
        assertThat(room.difficulties.similar(itself, DifficultyId.of("KK-21"), 5))
                .extracting(one -> one.id().value())
                .doesNotContain("KK-21");
    }

    @Test
    void theIndexIsAsked() {
        var plan = String.join("\n", room.jdbc.sql("""
                        explain select id from traoquyen.difficulty
                         order by title_words operator(traoquyen.<->) 'chung thuc ho tich' limit 5
                        """).query(String.class).list());
        assertThat(plan).contains("difficulty_alike");
    }

    @Test
    void aCommuneFindsItsOwnAndWhatIsPublished() {
        var page = room.difficulties.search(new Search(Set.of("xa-1"), null, null, List.of("dat", "dai"), 0, 20));
        assertThat(page.items())
                .hasSize(20)
                .allMatch(one -> one.whole() || one.difficulty().status() == DifficultyStatus.ANSWERED);
        assertThat(page.counts().stream().mapToLong(Count::count).sum()).isEqualTo(page.total());
        var open = room.difficulties.search(new Search(Set.of("xa-1"), DifficultyStatus.OPEN, null, List.of(), 0, 20));
        assertThat(open.total()).isEqualTo(MANY / 100);
        assertThat(room.difficulties
                        .search(new Search(null, null, null, List.of(), 0, 20))
                        .total())
                .isEqualTo(MANY);
        assertThat(room.difficulties
                        .search(new Search(Set.of("xa-1"), null, null, List.of("kk-3"), 0, 20))
                        .items())
                .noneMatch(one -> one.difficulty().id().value().equals("KK-3"));
    }
}
