package vn.traoquyen.portfolio.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.traoquyen.portfolio.CitedLaw;
import vn.traoquyen.portfolio.Concern;
import vn.traoquyen.portfolio.ConcernedPower;
import vn.traoquyen.portfolio.LegalBases;
import vn.traoquyen.portfolio.LegalBasis;
import vn.traoquyen.portfolio.LegalBasisChange;
import vn.traoquyen.portfolio.LegalChangeKind;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.Powers;
import vn.traoquyen.portfolio.WorkOnPowers;

/** Legal bases, their changes and what these concern, as the outside sees them. */
@Component
class LegalBasisViews {

    private final LegalBases bases;
    private final Powers powers;
    private final ObjectProvider<WorkOnPowers> work;

    LegalBasisViews(LegalBases bases, Powers powers, ObjectProvider<WorkOnPowers> work) {
        this.bases = bases;
        this.powers = powers;
        this.work = work;
    }

    record DocumentView(String document, String symbol, String name, long powers) {

        static DocumentView of(CitedLaw cited) {
            var document = cited.document();
            return new DocumentView(document.label(), document.symbol(), document.name(), cited.powers());
        }
    }

    /** @param citations what of it the power cites */
    record PowerLine(
            String code,
            String name,
            String leadAgency,
            PowerStatus status,
            String statusLabel,
            Concern concern,
            String concernLabel,
            List<String> citations,
            String awaited) {

        static PowerLine of(Power power, Concern concern, List<LegalBasis> citations, String awaited) {
            return new PowerLine(
                    power.code(),
                    power.name(),
                    power.leadAgency(),
                    power.status(),
                    power.status().label(),
                    concern,
                    concern.label(),
                    citations.stream().map(LegalBasis::label).toList(),
                    awaited);
        }
    }

    record WorkLine(String id, String title, String status, List<String> powers) {

        static WorkLine of(WorkOnPowers.Work work) {
            return new WorkLine(work.id(), work.title(), work.status(), work.powerCodes());
        }
    }

    record AffectedView(
            String document,
            String symbol,
            String name,
            String article,
            List<PowerLine> powers,
            List<WorkLine> dossiers,
            List<WorkLine> instruments) {}

    record ChangeView(
            long id,
            String basis,
            String symbol,
            String name,
            String article,
            LegalChangeKind kind,
            String kindLabel,
            String title,
            String summary,
            LocalDate effectiveOn,
            String paper,
            String recordedBy,
            Instant recordedAt,
            List<PowerLine> powers) {}

    AffectedView affected(LegalBasis basis) {
        var concerned = bases.concernedBy(basis);
        var codes = concerned.stream().map(ConcernedPower::code).toList();
        var known = byCode(codes);
        var built = work.stream().flatMap(room -> room.on(codes).stream()).toList();
        return new AffectedView(
                basis.label(),
                basis.symbol(),
                basis.name(),
                basis.article(),
                concerned.stream()
                        .map(one -> PowerLine.of(known.get(one.code()), one.concern(), one.citations(), one.awaited()))
                        .toList(),
                lines(built, WorkOnPowers.Kind.DOSSIER),
                lines(built, WorkOnPowers.Kind.INSTRUMENT));
    }

    private static List<WorkLine> lines(List<WorkOnPowers.Work> work, WorkOnPowers.Kind kind) {
        return work.stream().filter(one -> one.kind() == kind).map(WorkLine::of).toList();
    }

    ChangeView change(LegalBasisChange change) {
        return view(change, null);
    }

    ChangeView changeWithPowers(LegalBasisChange change) {
        var concerned = bases.concerned(change.id());
        var cited = bases.citedBy(concerned.keySet());
        return view(
                change,
                powers.byCodes(concerned.keySet()).stream()
                        .map(power -> PowerLine.of(
                                power, concerned.get(power.code()), cited.getOrDefault(power.code(), List.of()), null))
                        .toList());
    }

    private static ChangeView view(LegalBasisChange change, List<PowerLine> powers) {
        var basis = change.basis();
        return new ChangeView(
                change.id(),
                basis.label(),
                basis.symbol(),
                basis.name(),
                basis.article(),
                change.kind(),
                change.kind().label(),
                change.title(),
                change.summary(),
                change.effectiveOn(),
                change.paper(),
                change.by(),
                change.at(),
                powers);
    }

    private Map<String, Power> byCode(List<String> codes) {
        return powers.byCodes(codes).stream().collect(Collectors.toMap(Power::code, Function.identity()));
    }
}
