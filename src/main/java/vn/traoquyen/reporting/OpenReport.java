package vn.traoquyen.reporting;

/** A report that is being written (báo cáo đang lập): power after power, the figures at the end. */
public interface OpenReport extends AutoCloseable {

    void add(ReportedPower power);

    byte[] finish(StatusFigures figures);

    /** Gives back what was held for the writing, whether it came to an end or not. */
    @Override
    void close();
}
