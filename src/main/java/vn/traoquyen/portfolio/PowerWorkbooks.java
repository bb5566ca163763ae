package vn.traoquyen.portfolio;

import java.io.OutputStream;
import java.util.function.Consumer;

/** Workbooks that the system makes itself (tệp danh mục do hệ thống lập). */
public interface PowerWorkbooks {

    /** An empty list to fill in, with the choices at hand. */
    void template(OutputStream to);

    /** @param powers hands every power to whom it is given, in the order in which they are to stand */
    void list(Consumer<Consumer<Power>> powers, OutputStream to);
}
