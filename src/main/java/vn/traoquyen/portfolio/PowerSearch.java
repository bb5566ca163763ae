package vn.traoquyen.portfolio;

/**
 * Which powers are asked for, and which page of them (tra cứu danh mục); what is null does not narrow the search.
 *
 * @param words found in code, name, legal basis or instrument symbol, whatever the case and the diacritics
 * @param page counted from 0
 */
public record PowerSearch(PowerStatus status, String agency, TransferForm form, String words, int page, int size) {}
