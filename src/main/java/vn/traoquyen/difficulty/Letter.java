package vn.traoquyen.difficulty;

import java.time.LocalDate;

/**
 * A paper to or from a ministry (văn bản gửi, nhận của bộ, cơ quan trung ương).
 *
 * @param ministry as it is called on the paper
 */
public record Letter(String ministry, String number, LocalDate day) {}
