package vn.traoquyen.plan;

import java.time.LocalDate;

/**
 * What the coordinator has set for an item that its plan leaves open (thời hạn do cơ quan đầu mối định).
 *
 * @param dueOn null where it is to be asked about in each period instead
 */
public record SetDate(int item, LocalDate dueOn) {}
