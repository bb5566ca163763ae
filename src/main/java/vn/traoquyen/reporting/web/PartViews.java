package vn.traoquyen.reporting.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.reporting.periodic.PartLine;
import vn.traoquyen.reporting.periodic.PartVersion;
import vn.traoquyen.reporting.periodic.PeriodInquiry;
import vn.traoquyen.reporting.periodic.PeriodInquiry.Whole;
import vn.traoquyen.reporting.periodic.ReportPart;
import vn.traoquyen.reporting.web.PeriodView.ReportedLine;

/** Puts what agencies report into the shape of the API. */
@Component
class PartViews {

    private final PartyNames names;
    private final PeriodInquiry inquiry;

    PartViews(PartyNames names, PeriodInquiry inquiry) {
        this.names = names;
        this.inquiry = inquiry;
    }

    List<PeriodView.Part> of(Whole whole) {
        return whole.parts().stream().map(part -> part(whole, part)).toList();
    }

    private PeriodView.Part part(Whole whole, ReportPart part) {
        var state = part.stateIn(whole.period(), inquiry.now());
        return new PeriodView.Part(
                part.agency(),
                names.agency(part.agency()),
                state.name(),
                state.label(),
                part.sentAt(),
                part.urged(),
                part.takenInto(),
                part.fedBy() != null,
                part.knownAt(),
                lines(part.known()),
                whole.versions().stream()
                        .filter(version -> version.agency().equals(part.agency()))
                        .map(PartViews::version)
                        .toList());
    }

    private static PeriodView.Version version(PartVersion version) {
        return new PeriodView.Version(
                version.number(),
                version.at(),
                version.author().name(),
                lines(version.lines()),
                version.addition(),
                version.proposals());
    }

    private static List<ReportedLine> lines(List<PartLine> lines) {
        return lines.stream()
                .map(line -> new ReportedLine(
                        line.name(),
                        line.theme(),
                        line.label(),
                        line.isFigure(),
                        line.knownFigure(),
                        line.knownText(),
                        line.figure(),
                        line.text(),
                        line.isChanged()))
                .toList();
    }
}
