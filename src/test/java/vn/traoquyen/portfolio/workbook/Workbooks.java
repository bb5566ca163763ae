package vn.traoquyen.portfolio.workbook;

import java.nio.file.Path;
import java.time.Clock;
import vn.traoquyen.organization.WordsOfLangSon;
import vn.traoquyen.portfolio.PowerList;
import vn.traoquyen.portfolio.PowerWorkbooks;

/** Opens workbooks as the system does. */
public final class Workbooks {

    public static final Path LANG_SON = Path.of("src/test/resources/portfolio/portfolio-lang-son.xlsx");

    private Workbooks() {}

    public static PowerList open(Path workbook) {
        return new ExcelLists().open(workbook, workbook.getFileName().toString());
    }

    public static PowerWorkbooks written(Clock clock) {
        return new ExcelWorkbooks(WordsOfLangSon.agencies(), WordsOfLangSon.words(), clock);
    }
}
