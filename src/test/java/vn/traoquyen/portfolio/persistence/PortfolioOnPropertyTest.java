package vn.traoquyen.portfolio.persistence;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeContainer;
import vn.traoquyen.portfolio.Figure;
import vn.traoquyen.portfolio.Knowledge;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerOn;
import vn.traoquyen.portfolio.PowerSearch;
import vn.traoquyen.portfolio.persistence.PortfolioLife.Step;

/** What a report lists on a day is what the figures of that day count, whatever happened to the powers. */
class PortfolioOnPropertyTest extends LivedPortfolio {

    private static JdbcPortfolioOn portfolio;

    @BeforeContainer
    static void readPortfolio() {
        portfolio = new JdbcPortfolioOn(tables.database());
    }

    @Property(tries = 40)
    void theRowsOfADayAreWhatItsFiguresCount(@ForAll("lives") List<Step> steps) {
        lived(steps);

        for (var day : new Recount(jdbc).days()) {
            var powers = on(day).stream().map(PowerOn::power).toList();

            assertThat(powers).containsExactlyInAnyOrderElementsOf(searchedOn(day));
            assertThat(tables.figures().on(day, Knowledge.THEN))
                    .as("%s", day)
                    .containsExactlyInAnyOrderElementsOf(counted(powers));
        }
    }

    private static List<PowerOn> on(LocalDate day) {
        return tables.transaction().execute(started -> {
            var rows = new ArrayList<PowerOn>();
            portfolio.forEach(day, rows::add);
            return rows;
        });
    }

    private static List<Power> searchedOn(LocalDate day) {
        return tables.powers()
                .search(new PowerSearch(null, null, null, null, 0, 200, day))
                .items();
    }

    private static List<Figure> counted(List<Power> powers) {
        return powers.stream()
                .collect(groupingBy(
                        power -> new Figure(power.leadAgency(), power.form(), power.status(), 0), counting()))
                .entrySet()
                .stream()
                .map(one -> new Figure(
                        one.getKey().agency(),
                        one.getKey().form(),
                        one.getKey().status(),
                        one.getValue().intValue()))
                .toList();
    }
}
