package vn.traoquyen.reporting.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.reporting.SampleSource;
import vn.traoquyen.reporting.periodic.PartLine;
import vn.traoquyen.shared.Refusal;

/** A unit corrects and adds, it does not retype; what was known and what it made of it are kept apart. */
@ProcessTest
class FilledReportsTest extends StoryOfPeriods {

    private static final String UNIT = "vp-ubnd-tinh-ngv";
    private static final String LINE = SampleSource.THEME + ": " + SampleSource.REVIEWED;

    @Test
    void whatTheSystemKnowsStandsInTheReportBeforeAnybodyTypes() {
        known.know(UNIT, 12, 3);
        var week = weekBegun();

        var shown = reported.shown(week, "writeReport", NGV);
        assertThat(shown.get("figures").toString()).contains(LINE, "\"figure\":12");
        assertThat(shown.get("texts").toString()).contains("Đã rà soát 12 văn bản.");
        assertThat(shown.get("facts").toString()).contains("15:00 ngày 4/3/2026", "17 giờ chiều thứ Năm");

        reported.complete(week, "writeReport", NGV);
        assertThat(version(week))
                .allSatisfy(line -> assertThat(line.isChanged()).isFalse());
    }

    @Test
    void whoTakesItInHandBeginsWithWhatIsKnownAtThatMoment() {
        known.know(UNIT, 12, 3);
        var week = weekBegun();

        known.know(UNIT, 20, 5);
        reported.complete(week, "writeReport", NGV);

        assertThat(version(week)).extracting(PartLine::figure).contains(20, 5);
    }

    @Test
    void whatWasKnownAndWhatWasChangedByHandAreKeptApart() {
        known.know(UNIT, 12, 3);
        var week = weekBegun();

        reported.complete(
                week,
                "writeReport",
                NGV,
                "figures",
                "[{\"line\": \"%s\", \"figure\": 14}]".formatted(LINE),
                "proposals",
                "Đề nghị gia hạn rà soát.");

        var changed = version(week).stream().filter(PartLine::isChanged).toList();
        assertThat(changed).singleElement().satisfies(line -> {
            assertThat(line.knownFigure()).isEqualTo(12);
            assertThat(line.figure()).isEqualTo(14);
        });
    }

    @Test
    void aLineThatTheReportDoesNotHaveIsRefused() {
        known.know(UNIT, 12, 3);
        var week = weekBegun();

        assertThatThrownBy(() -> reported.complete(
                        week, "writeReport", NGV, "figures", "[{\"line\": \"Số khác\", \"figure\": 14}]"))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).key())
                .isEqualTo("reporting.lineUnknown");
    }

    @Test
    void aReportThatSaysNothingIsRefused() {
        var week = weekBegun();

        assertThatThrownBy(() -> reported.complete(week, "writeReport", NGV))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).key())
                .isEqualTo("reporting.reportEmpty");
    }

    private List<PartLine> version(String week) {
        return parts.versionsOf(week).get(0).lines();
    }
}
