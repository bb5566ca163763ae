package vn.traoquyen.portfolio.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.traoquyen.organization.WordsOfLangSon;
import vn.traoquyen.portfolio.ListProblem;
import vn.traoquyen.portfolio.ListedPower;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerColumn;
import vn.traoquyen.portfolio.PowerList;
import vn.traoquyen.shared.Refusal;

/** Reads lists of the demo province, with nothing against them but what they say themselves. */
abstract class ReadingLists {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    final List<ListedPower> accepted = new ArrayList<>();
    final List<ListProblem> problems = new ArrayList<>();
    int rows;

    void read(PowerList list) {
        var reading = new ListReading(
                WordsOfLangSon.words(), (transfer, receivedBy) -> List.of(), TODAY, accepted::add, problems::add);
        reading.read(list);
        rows = reading.rows();
    }

    void assertRefused(PowerList list, String key) {
        assertThatThrownBy(() -> read(list))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    static String[] headings() {
        return Stream.of(PowerColumn.values()).map(PowerColumn::label).toArray(String[]::new);
    }

    static String bare(Power power) {
        return power.toString().replace("A-1", "").replace("A-2", "");
    }
}
