package vn.traoquyen.difficulty;

import static vn.traoquyen.difficulty.DifficultyOutcome.ADVISED;
import static vn.traoquyen.difficulty.DifficultyOutcome.ANSWER;
import static vn.traoquyen.difficulty.DifficultyOutcome.ASSIGN;
import static vn.traoquyen.difficulty.DifficultyOutcome.FORWARD;
import static vn.traoquyen.difficulty.DifficultyOutcome.NOT_OURS;
import static vn.traoquyen.difficulty.DifficultyOutcome.REVISE;
import static vn.traoquyen.difficulty.DifficultyOutcome.SEND_UP;
import static vn.traoquyen.difficulty.DifficultyOutcome.SUBMIT;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.shared.PlainText;
import vn.traoquyen.shared.Refusal;

/**
 * What those do who settle difficulties (cơ quan giải quyết), from the desk of a commune up to UBND tỉnh. Each answers how
 * its stage has ended.
 */
@Service
public class SettlementService {

    private static final int LONGEST_NAME = 200;

    private final DifficultyDesk desk;
    private final DifficultyRoutes routes;
    private final Mergers mergers;
    private final Answers answers;
    private final CoordinationRoles roles;

    SettlementService(
            DifficultyDesk desk, DifficultyRoutes routes, Mergers mergers, Answers answers, CoordinationRoles roles) {
        this.desk = desk;
        this.routes = routes;
        this.mergers = mergers;
        this.answers = answers;
        this.roles = roles;
    }

    /** The desk of an agency looks at it first. */
    @Transactional
    public DifficultyOutcome receive(DifficultyId id, DifficultyOutcome outcome, String words, String mergeInto) {
        var difficulty = desk.take(id);
        return switch (outcome) {
            case RETURN -> desk.giveBack(difficulty, words);
            case MERGE -> mergers.merge(difficulty, mergeInto);
            default -> {
                var head = routes.agencyAt(Place.LOCAL_HEAD, difficulty);
                desk.lay(difficulty.at(Place.LOCAL_HEAD, head), FORWARD, words);
                yield FORWARD;
            }
        };
    }

    /** The head of the agency, in a commune the chairman, settles it, or reports it to the province with his opinion. */
    @Transactional
    public DifficultyOutcome settle(DifficultyId id, DifficultyOutcome outcome, AnswerText text, String words) {
        var difficulty = desk.take(id);
        return switch (outcome) {
            case ANSWER -> answers.give(difficulty, text, null);
            case RETURN -> desk.giveBack(difficulty, words);
            default -> {
                var up = difficulty.at(Place.PROVINCE_DESK, routes.provinceDesk(difficulty.question().stream()));
                yield desk.pass(difficulty, up, SEND_UP, words);
            }
        };
    }

    /** The desk of the province puts an agency in charge. */
    @Transactional
    public DifficultyOutcome coordinate(
            DifficultyId id, DifficultyOutcome outcome, String department, String words, String mergeInto) {
        var difficulty = desk.take(id);
        return switch (outcome) {
            case RETURN -> desk.giveBack(difficulty, words);
            case MERGE -> mergers.merge(difficulty, mergeInto);
            default -> assign(difficulty, department, words);
        };
    }

    private DifficultyOutcome assign(Difficulty difficulty, String department, String words) {
        var given = difficulty.at(Place.DEPARTMENT, routes.department(department));
        return desk.pass(difficulty, given, ASSIGN, words);
    }

    /** A specialist of the agency in charge drafts, or says that it is not theirs. */
    @Transactional
    public DifficultyOutcome advise(DifficultyId id, DifficultyOutcome outcome, AnswerText text, String words) {
        var difficulty = desk.take(id);
        if (outcome == NOT_OURS) {
            desk.lay(difficulty.at(Place.PROVINCE_DESK, difficulty.desk()), NOT_OURS, words);
            return NOT_OURS;
        }
        if (outcome == ANSWER) {
            text.check();
        } else if (PlainText.lines(words).isEmpty()) {
            throw new Refusal("difficulty.withoutReason", Map.of("outcome", SUBMIT.label()));
        }
        var advice =
                outcome == ANSWER ? new Advice(ANSWER, text, null) : new Advice(SUBMIT, null, PlainText.lines(words));
        desk.lay(difficulty.advised(advice), ADVISED, words);
        return ADVISED;
    }

    /** The head of the agency in charge signs what was drafted, or has it drafted anew. */
    @Transactional
    public DifficultyOutcome sign(DifficultyId id, DifficultyOutcome outcome, String words) {
        var difficulty = desk.take(id);
        if (outcome == REVISE) {
            desk.lay(difficulty.at(Place.DEPARTMENT, difficulty.agency()), REVISE, words);
            return REVISE;
        }
        var advice = difficulty.advice();
        return advice.outcome() == ANSWER
                ? answers.give(difficulty, advice.text(), null)
                : desk.pass(difficulty, difficulty.at(Place.COMMITTEE, roles.committee()), SUBMIT, advice.opinion());
    }

    /** UBND tỉnh settles it, asks a ministry, or puts an agency in charge. */
    @Transactional
    public DifficultyOutcome decide(
            DifficultyId id,
            DifficultyOutcome outcome,
            AnswerText text,
            String ministry,
            String department,
            String words) {
        var difficulty = desk.take(id);
        return switch (outcome) {
            case ANSWER -> answers.give(difficulty, text, null);
            case ASSIGN -> assign(difficulty, department, words);
            default -> {
                var name = PlainText.line(ministry);
                Question.length("Bộ, cơ quan trung ương", name, 1, LONGEST_NAME);
                yield desk.pass(difficulty, difficulty.sendingTo(name, roles.office()), SEND_UP, words);
            }
        };
    }
}
