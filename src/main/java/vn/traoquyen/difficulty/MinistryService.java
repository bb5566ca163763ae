package vn.traoquyen.difficulty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.shared.PlainText;
import vn.traoquyen.shared.Refusal;

/** The way out of the province and back (gửi bộ, cơ quan trung ương): sent, awaited, urged, answered. */
@Service
public class MinistryService {

    private static final int SHORTEST_NUMBER = 3;
    private static final int LONGEST_NUMBER = 50;

    private final DifficultyDesk desk;
    private final Answers answers;
    private final Clock clock;

    MinistryService(DifficultyDesk desk, Answers answers, Clock clock) {
        this.desk = desk;
        this.answers = answers;
        this.clock = clock;
    }

    /** The registry clerk has sent the paper. */
    @Transactional
    public void sent(DifficultyId id, String number, LocalDate day) {
        var difficulty = desk.take(id);
        var raised = LocalDate.ofInstant(difficulty.raisedAt(), clock.getZone());
        var letter = letter(difficulty.sent().ministry(), number, day, raised);
        desk.pass(difficulty, difficulty.sentBy(letter), DifficultyOutcome.SEND, number);
    }

    /** Whoever follows it writes down that the ministry has been urged. */
    @Transactional
    public DifficultyOutcome remind(DifficultyId id, String words) {
        var difficulty = desk.take(id);
        desk.lay(difficulty.sentBy(difficulty.sent()), DifficultyOutcome.REMIND, words);
        return DifficultyOutcome.REMIND;
    }

    /** The ministry has answered. */
    @Transactional
    public DifficultyOutcome answered(DifficultyId id, String number, LocalDate day, AnswerText text) {
        var difficulty = desk.take(id);
        var sent = difficulty.sent();
        return answers.give(difficulty, text, letter(sent.ministry(), number, day, sent.day()));
    }

    private Letter letter(String ministry, String number, LocalDate day, LocalDate earliest) {
        var symbol = PlainText.line(number);
        Question.length("Số, ký hiệu văn bản", symbol, SHORTEST_NUMBER, LONGEST_NUMBER);
        var today = LocalDate.now(clock);
        if (day == null || day.isBefore(earliest) || day.isAfter(today)) {
            throw new Refusal("difficulty.letterDay", Map.of("from", paper(earliest), "to", paper(today)));
        }
        return new Letter(ministry, symbol, day);
    }

    private static String paper(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }
}
