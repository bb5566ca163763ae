package vn.traoquyen.reporting.paper;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.traoquyen.paper.Wording;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.Rest;
import vn.traoquyen.reporting.LeadAgencies;
import vn.traoquyen.reporting.ReportedPower;
import vn.traoquyen.reporting.StatusFigures;

/** What is not handed over: by kind and agency, each power with its reason, and what the agencies are asked to do. */
class UnfinishedText {

    private static final int NAMED_OF_AN_AGENCY = 20;
    private static final int NAMED_LAWS = 3;
    private static final String LAWS = "các quy định của pháp luật có liên quan";

    /** The letters of points (điểm) in the order of the Vietnamese alphabet. */
    private static final List<String> LETTERS = List.of("abcdđeghiklmnopqrstuvxy".split(""));

    private final ReportBody body;
    private final StatusFigures figures;
    private final LeadAgencies agencies;
    private final LocalDate asOf;

    UnfinishedText(ReportBody body, StatusFigures figures, LeadAgencies agencies, LocalDate asOf) {
        this.body = body;
        this.figures = figures;
        this.agencies = agencies;
        this.asOf = asOf;
    }

    void print(List<ReportedPower> unfinished) {
        section(PowerStatus.IN_PROGRESS, "inProgress", "noneInProgress", unfinished);
        section(PowerStatus.PAUSED, "paused", "nonePaused", unfinished);
        section(PowerStatus.DECLINED, "declined", "noneDeclined", unfinished);
    }

    private void section(PowerStatus status, String part, String none, List<ReportedPower> unfinished) {
        var powers = unfinished.stream()
                .filter(power -> power.power().status() == status)
                .toList();
        if (figures.total().of(status) == 0) {
            body.write(none, Map.of());
            return;
        }
        body.write(part, Map.of("count", Count.of(figures.total().of(status))));
        var concerned = figures.agenciesWith(status);
        for (int i = 0; i < concerned.size(); i++) {
            var point = i < LETTERS.size() ? LETTERS.get(i) + ") " : "- ";
            agency(point, concerned.get(i), status, powers);
        }
        body.write(part + "Asked", asked(status, concerned, powers));
    }

    private void agency(String point, String agency, PowerStatus status, List<ReportedPower> powers) {
        var count = figures.of(agency).of(status);
        body.agency(point + agencies.name(agency) + ": " + Count.of(count) + unit(status));
        var named = powers.stream()
                .filter(power -> power.power().leadAgency().equals(agency))
                .limit(NAMED_OF_AN_AGENCY)
                .toList();
        named.forEach(power -> body.item("- " + PowerState.sentence(power, asOf, agencies)));
        if (count > named.size()) {
            body.item("- " + Count.of(count - named.size()) + unit(status) + " khác.");
        }
    }

    private Map<String, String> asked(PowerStatus status, List<String> concerned, List<ReportedPower> powers) {
        var counts = concerned.stream()
                .map(agency -> agencies.name(agency) + ": "
                        + Count.of(figures.of(agency).of(status)) + unit(status))
                .collect(joining("; "));
        return Map.of(
                "agencies", concerned.stream().map(agencies::name).collect(joining(", ")),
                "counts", counts,
                "overdue", Count.some(figures.total().overdue()),
                "laws", laws(powers));
    }

    private static String laws(List<ReportedPower> powers) {
        var awaited = powers.stream()
                .map(power -> power.last().rest())
                .filter(Objects::nonNull)
                .map(Rest::awaited)
                .filter(Objects::nonNull)
                .map(Wording::withoutEnd)
                .filter(law -> !law.isEmpty())
                .distinct()
                .toList();
        return awaited.isEmpty() || awaited.size() > NAMED_LAWS
                ? LAWS
                : LAWS + ", nhất là " + String.join("; ", awaited);
    }

    private static String unit(PowerStatus status) {
        return status == PowerStatus.DECLINED ? " nội dung" : " nhiệm vụ";
    }
}
