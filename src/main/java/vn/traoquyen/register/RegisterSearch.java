package vn.traoquyen.register;

import java.time.LocalDate;
import java.util.List;

/**
 * What is looked for in the register, and which page of it (tra cứu sổ theo dõi).
 *
 * @param agencies any of them holds it; null: whoever holds it
 * @param power the code of the one power that is meant; null: whichever
 * @param words with which words of a holding begin, without case and diacritics; null: all holdings
 * @param page counted from 0
 */
public record RegisterSearch(
        LocalDate on, List<String> agencies, String power, List<String> words, int page, int size) {}
