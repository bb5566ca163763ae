package vn.traoquyen.portfolio;

/** One line in the history of a power (lịch sử trạng thái). */
public record StatusEntry(String powerCode, PowerStatus status, StatusChange change) {}
