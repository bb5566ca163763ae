package vn.traoquyen.reporting.periodic;

import java.time.Instant;

/** What was done in a period, by whom (nhật ký kỳ báo cáo). @param agency whom it concerns; null for none in particular */
public record PeriodEntry(Instant at, PeriodDeed deed, String agency, String text, Author author) {}
