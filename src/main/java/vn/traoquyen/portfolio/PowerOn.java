package vn.traoquyen.portfolio;

/**
 * A power as the system would have told it on a day (nhiệm vụ tại một ngày).
 *
 * @param power counted as on that day: status, form and lead agency are those of then
 * @param last the change by which it stood so
 */
public record PowerOn(Power power, StatusChange last) {}
