package vn.traoquyen.reporting.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.reporting.LeadAgencies;
import vn.traoquyen.reporting.OpenReport;
import vn.traoquyen.reporting.ReportHead;
import vn.traoquyen.reporting.ReportedPower;
import vn.traoquyen.reporting.StatusFigures;

/**
 * Three sheets: the figures, every power, and what is not finished. Rows go to disk as they come, so that a long list
 * needs no more memory than a short one.
 */
class WorkbookReport implements OpenReport {

    private static final int ROWS_IN_MEMORY = 100;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final SummarySheet summary;
    private final PowerSheet list;
    private final PowerSheet unfinished;

    WorkbookReport(ReportHead head, LeadAgencies agencies) {
        workbook.setCompressTempFiles(true);
        var properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setTitle("Tình hình thực hiện phân cấp, ủy quyền");
        properties.setCreator(head.reporter());
        var looks = new CellLooks(workbook);
        summary = new SummarySheet(workbook.createSheet("Tổng hợp"), looks, head, agencies);
        list = new PowerSheet(workbook.createSheet("Danh mục"), looks, PowerColumn.ofTheList(agencies));
        unfinished = new PowerSheet(
                workbook.createSheet("Chưa hoàn thành"), looks, PowerColumn.ofTheUnfinished(agencies, head.asOf()));
    }

    @Override
    public void add(ReportedPower power) {
        list.add(power);
        if (power.power().status() != PowerStatus.COMPLETED) {
            unfinished.add(power);
        }
    }

    @Override
    public byte[] finish(StatusFigures figures) {
        summary.print(figures);
        list.finish();
        unfinished.finish();
        var bytes = new ByteArrayOutputStream();
        try {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
