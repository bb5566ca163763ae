package vn.traoquyen.portfolio;

import vn.traoquyen.shared.Refusal;

/**
 * What is wrong with one cell of a list (lỗi của một ô trong danh mục).
 *
 * @param cell where it stands, such as {@code N5}; where the column is missing, the row alone
 */
public record ListProblem(int row, PowerColumn column, String cell, Refusal refusal) {}
