package vn.traoquyen.portfolio;

import java.time.LocalDate;

/**
 * Which powers are asked for, and which page of them (tra cứu danh mục); what is null does not narrow the search.
 *
 * @param words found in code, name, legal basis or instrument symbol, whatever the case and the diacritics
 * @param page counted from 0
 * @param asOf the powers as they were told on that day, status, form and lead agency with them; null as they stand
 */
public record PowerSearch(
        PowerStatus status, String agency, TransferForm form, String words, int page, int size, LocalDate asOf) {

    public PowerSearch(PowerStatus status, String agency, TransferForm form, String words, int page, int size) {
        this(status, agency, form, words, page, size, null);
    }
}
