package vn.traoquyen.register;

import java.time.LocalDate;
import java.util.List;

/**
 * What is looked for in the register, and which page of it (tra cứu sổ theo dõi).
 *
 * @param agencies any of them holds it; empty: whoever holds it
 * @param words found in code and name of the power, symbol of the instrument and names of the holders, whatever the case
 *     and the diacritics; null: all
 * @param page counted from 0
 */
public record RegisterSearch(LocalDate on, List<String> agencies, String words, int page, int size) {

    public RegisterSearch {
        agencies = List.copyOf(agencies);
    }
}
