package vn.traoquyen.portfolio;

import java.time.LocalDate;
import java.util.function.Consumer;

/** The whole portfolio as the system would have told it on a day (danh mục tại một ngày). */
public interface PortfolioOn {

    /**
     * Hands over power after power, by lead agency and code, all of one statement and however many without keeping them;
     * must be called within a transaction.
     */
    void forEach(LocalDate day, Consumer<PowerOn> reader);
}
