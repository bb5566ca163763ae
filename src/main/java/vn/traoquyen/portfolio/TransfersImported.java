package vn.traoquyen.portfolio;

import java.util.List;

/**
 * A list has told of transfers that were made before (đã nhập danh mục); published within the importing transaction, a
 * long list in several parts.
 *
 * @param by the user who imports
 */
public record TransfersImported(long importId, List<ReportedTransfer> transfers, String by) {}
