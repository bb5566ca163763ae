package vn.traoquyen.portfolio.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.traoquyen.portfolio.ImportCounts;
import vn.traoquyen.portfolio.PowerColumn;
import vn.traoquyen.portfolio.intake.ListedRows;
import vn.traoquyen.portfolio.workbook.Workbooks;

class RoundTripTest extends PortfolioOnPostgres {

    @TempDir
    private Path folder;

    @Test
    void whatIsExportedAndImportedAgainChangesNothing() throws IOException {
        imports.kept(Workbooks.open(Workbooks.LANG_SON));

        assertThat(imports.kept(Workbooks.open(exported())).counts())
                .isEqualTo(new ImportCounts(201, 201, 0, 0, 0, 201, 0));
    }

    @Test
    void textsThatLookAliveComeBackAsTexts() throws IOException {
        var list = ListedRows.withHeading();
        int number = 0;
        for (var text : new String[] {"=1+1", "+84", "-5", "@SUM(A1)", "_x0041_", "<b>&amp;", "'quoted"}) {
            list.row(ListedRows.with(ListedRows.delegated("A-" + ++number), PowerColumn.NOTE, text));
        }
        imports.kept(list);

        assertThat(imports.kept(Workbooks.open(exported())).counts().unchanged())
                .isEqualTo(number);
    }

    private Path exported() throws IOException {
        var file = folder.resolve("export.xlsx");
        try (var to = Files.newOutputStream(file)) {
            Importing.export(tables, CLOCK).write((LocalDate) null, to);
        }
        return file;
    }
}
