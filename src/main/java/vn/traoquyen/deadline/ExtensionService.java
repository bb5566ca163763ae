package vn.traoquyen.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.deadline.Extension.Decision;
import vn.traoquyen.deadline.Extension.Status;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.shared.Refusal;

/** More time for a stage (gia hạn): asked for by its holder, decided by his head or the coordinator, always on record. */
@Service
public class ExtensionService {

    private static final int LONGEST_REASON = 2000;

    private final RunningClocks clocks;
    private final ClockMoves moves;
    private final DueMoments dueMoments;
    private final Extensions extensions;
    private final ExtensionRules rules;
    private final ExtensionDeciders deciders;
    private final ExtensionProcess process;
    private final CurrentOfficial currentOfficial;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExtensionService(
            RunningClocks clocks,
            ClockMoves moves,
            DueMoments dueMoments,
            Extensions extensions,
            ExtensionRules rules,
            ExtensionDeciders deciders,
            ExtensionProcess process,
            CurrentOfficial currentOfficial,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clocks = clocks;
        this.moves = moves;
        this.dueMoments = dueMoments;
        this.extensions = extensions;
        this.rules = rules;
        this.deciders = deciders;
        this.process = process;
        this.currentOfficial = currentOfficial;
        this.events = events;
        this.clock = clock;
    }

    /** The holder of a task asks for a later last day, before the deadline has passed. */
    @Transactional
    public Extension ask(String taskId, LocalDate until, String reason) {
        var running = running(taskId).clock();
        var official = currentOfficial.current();
        if (!official.userId().equals(running.holder())) {
            throw new Refusal("deadline.forbidden.notHolder");
        }
        requireReason(reason);
        if (running.isOverdueAt(clock.instant())) {
            throw new Refusal("deadline.extensionAfterDue");
        }
        var earlier = extensions.of(running.id());
        rules.checkTimes(running, earlier);
        rules.checkDay(running, until, earlier);
        var asked = extensions.add(new Extension(
                0,
                running.id(),
                official.userId(),
                clock.instant(),
                running.due(),
                until,
                reason.strip(),
                deciders.of(running, official),
                null));
        process.ask(asked.id());
        events.publishEvent(new ExtensionAsked(running, official.userId(), until, asked.reason()));
        return asked;
    }

    /** The new last day holds from now on; due date, timers and notices follow it. */
    @Transactional
    public void grant(long id, LocalDate until) {
        var asked = open(id);
        var running = running(asked.clockId());
        var day = until == null ? asked.until() : until;
        var earlier = extensions.of(asked.clockId());
        rules.checkDay(running.clock(), day, earlier);
        var extended =
                running.extendedTo(day, dueMoments.closing(day, running.clock().term()));
        moves.carryOut(List.of(extended));
        conclude(asked, new Decision(Status.GRANTED, decider(asked), clock.instant(), day, null), extended.clock());
        events.publishEvent(new DeadlineMoved(extended.clock(), running.clock().due(), "Gia hạn: " + asked.reason()));
    }

    @Transactional
    public void refuse(long id, String reason) {
        var asked = open(id);
        requireReason(reason);
        conclude(
                asked,
                new Decision(Status.REFUSED, decider(asked), clock.instant(), null, reason.strip()),
                running(asked.clockId()).clock());
    }

    /** The stage has ended; what was asked for it needs no decision. */
    public void lapse(String clockId) {
        extensions.lapse(clockId).forEach(process::lapse);
    }

    private void conclude(Extension asked, Decision decision, StageClock running) {
        extensions.decide(asked.decided(decision));
        events.publishEvent(new ExtensionDecided(
                running, asked.askedBy(), decision.status() == Status.GRANTED, decision.until(), decision.reason()));
    }

    private String decider(Extension asked) {
        var official = currentOfficial.current();
        if (official.userId().equals(asked.askedBy())) {
            throw new Refusal("deadline.forbidden.ownExtension");
        }
        return official.userId();
    }

    private Extension open(long id) {
        return extensions
                .find(id)
                .filter(extension -> extension.status() == Status.ASKED)
                .orElseThrow(() -> new Refusal("deadline.conflict.extensionDecided"));
    }

    private RunningClock running(String clockId) {
        var running = clocks.take(clockId)
                .filter(found -> found.clock().isOpen())
                .orElseThrow(() -> new Refusal("deadline.notFound.stage"));
        if (running.clock().isHeld()) {
            throw new Refusal("deadline.conflict.held");
        }
        return running;
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("deadline.reasonMissing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal("deadline.reasonTooLong", Map.of("longest", LONGEST_REASON));
        }
    }
}
