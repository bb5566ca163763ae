package vn.traoquyen.difficulty;

/**
 * What the agency in charge has drafted for its head (dự thảo của cơ quan được giao).
 *
 * @param outcome ANSWER where it settles it itself, SUBMIT where the committee must
 * @param text the answer; null where it is submitted
 * @param opinion for the committee; null where the agency answers
 */
public record Advice(DifficultyOutcome outcome, AnswerText text, String opinion) {}
