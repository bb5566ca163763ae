package vn.traoquyen.portfolio;

import java.nio.file.Path;

/** Opens a workbook that has been looked at (đọc tệp danh mục). */
public interface PowerListFiles {

    /** @param name for the sentence where it cannot be read */
    PowerList open(Path workbook, String name);
}
