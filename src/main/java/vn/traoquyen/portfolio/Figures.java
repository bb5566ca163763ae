package vn.traoquyen.portfolio;

import java.time.LocalDate;
import java.util.List;

/** How many powers stand how on any day (số liệu tổng hợp); an answer costs the same however many powers there are. */
public interface Figures {

    /** Those that are not zero. */
    List<Figure> on(LocalDate day, Knowledge knowledge);

    /** How many changes were recorded after that day for that day or an earlier one. */
    int recordedLater(LocalDate day);
}
