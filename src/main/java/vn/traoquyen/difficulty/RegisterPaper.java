package vn.traoquyen.difficulty;

import java.time.LocalDate;
import java.util.List;

/** One kind of file that the register of difficulties can be made as (mẫu trình bày danh mục). */
public interface RegisterPaper {

    /** As the file's name ends: docx, xlsx. */
    String suffix();

    String contentType();

    byte[] print(Head head, List<RegisterRow> rows);

    /**
     * Whose register it is, and as of which day.
     *
     * @param superior "UBND tỉnh Lạng Sơn"; null of an agency that has none
     * @param agency the one that prints it
     */
    record Head(String superior, String agency, String placeName, LocalDate day) {}
}
