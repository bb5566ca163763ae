package vn.traoquyen.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.plan.CentralLetter;
import vn.traoquyen.plan.Plan;
import vn.traoquyen.plan.PlanInquiry.PlanInView;
import vn.traoquyen.plan.PlanRights;
import vn.traoquyen.plan.ReportDuty;
import vn.traoquyen.plan.UndertakingStatus;

/** Plans as the pages read them. */
@Component
class PlanViews {

    private final PartyNames names;
    private final PlanRights rights;
    private final PlanItemViews items;

    PlanViews(PartyNames names, PlanRights rights, PlanItemViews items) {
        this.names = names;
        this.rights = rights;
        this.items = items;
    }

    record PlanLine(
            String id,
            String kind,
            String symbol,
            String title,
            String issuer,
            String coordinator,
            LocalDate issuedOn,
            String issuedWords,
            String status,
            String statusLabel,
            long all,
            long completed,
            long overdue) {}

    /** What whoever asks may do with the plan. */
    record Deeds(boolean issue, boolean start, boolean withdraw, boolean setDates, boolean registerLetters) {}

    record Report(String words, String receiver, String rhythm) {}

    record Letter(
            String number, LocalDate issuedOn, String agency, String title, LocalDate dueOn, List<Integer> items) {}

    record PlanView(
            PlanLine plan,
            String signer,
            String signerOffice,
            List<String> legalBases,
            String coordinatorWords,
            String difficultiesTo,
            String difficultyWords,
            LocalDate startedOn,
            String closeReason,
            Deeds may,
            List<PlanItemViews.Stream> streams,
            List<Report> reports,
            List<Letter> letters) {}

    PlanLine line(PlanInView view) {
        var plan = view.plan();
        var content = plan.content();
        return new PlanLine(
                plan.id(),
                content.kind().label(),
                plan.symbol(),
                content.title(),
                names.agency(content.issuer()),
                names.agency(content.coordinator()),
                plan.issuedOn(),
                content.issuedWords(),
                plan.status().name(),
                plan.status().label(),
                view.undertakings().size(),
                view.count(UndertakingStatus.COMPLETED) + view.count(UndertakingStatus.PERIOD_OVER),
                view.overdue());
    }

    PlanView plan(PlanInView view) {
        var plan = view.plan();
        var content = plan.content();
        return new PlanView(
                line(view),
                content.signer(),
                content.signerOffice(),
                content.legalBases(),
                content.coordinatorWords(),
                names.agency(content.difficultiesTo()),
                content.difficultyWords(),
                plan.startedOn(),
                plan.closeReason(),
                deeds(plan),
                content.streams().stream()
                        .map(stream -> items.stream(view, stream))
                        .toList(),
                content.reports().stream().map(this::report).toList(),
                view.letters().stream().map(PlanViews::letter).toList());
    }

    private Deeds deeds(Plan plan) {
        boolean directs = rights.directs(plan);
        return switch (plan.status()) {
            case DRAFT -> new Deeds(rights.keeps(plan.content()), false, directs, directs, false);
            case ISSUED -> new Deeds(false, directs, directs, directs, false);
            case RUNNING -> new Deeds(false, false, directs, directs, rights.registersLetters(plan));
            case COMPLETED, WITHDRAWN -> new Deeds(false, false, false, false, false);
        };
    }

    private Report report(ReportDuty duty) {
        var receiver = names.agency(duty.receiver());
        return new Report(
                duty.words(),
                duty.onwardTo() == null ? receiver : receiver + ", " + duty.onwardTo(),
                duty.rhythm().words());
    }

    private static Letter letter(CentralLetter letter) {
        return new Letter(
                letter.number(), letter.issuedOn(), letter.agency(), letter.title(), letter.dueOn(), letter.items());
    }
}
