package vn.traoquyen.portfolio;

import java.time.LocalDate;

/**
 * How a list is to be taken in (yêu cầu nhập danh mục).
 *
 * @param commit false for a dry run, which writes nothing
 * @param partial whether the rows that can be kept are kept although others cannot
 * @param dossiers whether dossiers are opened for what is in progress
 * @param statedOn the day as of which the list speaks; null where it is to be read from the list
 * @param listedOn from when every power of the list counts as in progress; null where nobody says
 */
public record ImportOrder(
        String fileName,
        String sha256,
        boolean commit,
        boolean partial,
        boolean dossiers,
        LocalDate statedOn,
        LocalDate listedOn,
        String by) {}
