package vn.traoquyen.difficulty;

import java.time.Instant;

/**
 * The answer to a difficulty (trả lời).
 *
 * @param level at which place it was settled
 * @param author whoever signed it; of a ministry's, whoever wrote it down
 * @param agency whose answer it is in this province
 * @param letter the ministry's paper; null where it was settled in the province
 */
public record Answer(AnswerText text, Place level, String agency, Author author, Instant at, Letter letter) {}
