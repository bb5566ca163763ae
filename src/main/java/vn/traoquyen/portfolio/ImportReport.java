package vn.traoquyen.portfolio;

import java.time.LocalDate;
import java.util.List;

/**
 * What a list would do, or has done (kết quả nhập danh mục).
 *
 * @param id null where nothing was written: a dry run, a list with problems, or one that changes nothing
 * @param problems the first of them; {@code problemCount} is how many there are
 */
public record ImportReport(
        Long id,
        boolean committed,
        ImportCounts counts,
        List<ListProblem> problems,
        int problemCount,
        ListTotals totals,
        ListDifferences differences,
        LocalDate statedOn,
        LocalDate listedOn,
        List<String> dossiers) {}
