package vn.traoquyen.deadline;

import java.util.Set;

/**
 * A rung of the ladder was reached (đến mức nhắc, báo cáo); published once for each level, within its transaction. After a
 * downtime only the highest rung that has come is published.
 *
 * @param rule the row of {@code bpmn/escalation-ladder.dmn}, as a person reads it
 * @param recipients accounts of those who are to be told, substitutes not yet counted in
 * @param atOnce whether they are told at once whatever they have chosen
 */
public record LevelReached(StageClock clock, int level, String rule, Set<String> recipients, boolean atOnce) {

    public LevelReached {
        recipients = Set.copyOf(recipients);
    }
}
