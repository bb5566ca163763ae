package vn.traoquyen.portfolio.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.traoquyen.portfolio.Knowledge;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerSearch;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.persistence.PortfolioLife.Step;

/** Whatever happens to the powers, the figures are what a recount of the whole history gives, at every date. */
class FiguresPropertyTest extends LivedPortfolio {

    @Property(tries = 30)
    void theFiguresAreWhatARecountGivesAtEveryDate(@ForAll("lives") List<Step> steps) {
        lived(steps);
        var recount = new Recount(jdbc);

        for (var day : recount.days()) {
            for (var knowledge : Knowledge.values()) {
                assertThat(tables.figures().on(day, knowledge))
                        .as("%s, known %s", day, knowledge)
                        .containsExactlyInAnyOrderElementsOf(recount.on(day, knowledge));
            }
            assertThat(tables.figures().recordedLater(day)).as("%s", day).isEqualTo(recount.recordedLater(day));
        }
    }

    @Property(tries = 20)
    void behindEachFigureStandThePowersThatItCounts(@ForAll("lives") List<Step> steps) {
        lived(steps);
        var recount = new Recount(jdbc);

        for (var day : recount.days()) {
            for (var status : PowerStatus.values()) {
                var page = tables.powers().search(new PowerSearch(status, null, null, null, 0, 100, day));
                assertThat(page.items()).as("%s, %s", day, status).hasSize((int) page.total());
                assertThat(page.items())
                        .extracting(Power::code)
                        .containsExactlyInAnyOrderElementsOf(recount.powersOn(day, status));
            }
        }
    }

    @Property(tries = 20)
    void whatStandsNowIsWhatWasToldLast(@ForAll("lives") List<Step> steps) {
        lived(steps);

        var now = tables.powers().search(new PowerSearch(null, null, null, null, 0, 100));
        var told = tables.powers().search(new PowerSearch(null, null, null, null, 0, 100, LocalDate.of(2030, 1, 1)));

        assertThat(told.items()).isEqualTo(now.items()).hasSize((int) now.total());
    }
}
