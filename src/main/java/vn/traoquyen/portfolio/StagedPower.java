package vn.traoquyen.portfolio;

import java.time.LocalDate;

/**
 * A row of a list that the portfolio does not hold, or holds otherwise (dòng danh mục mới hoặc thay đổi).
 *
 * @param isToldOtherwise whether the figures count it otherwise than before, or it was handed over by another instrument
 * @param tellsOfTransfer whether it tells of a transfer of which the portfolio knew nothing, or something else
 * @param lastChange since when its status has held; null where it is new
 */
public record StagedPower(
        ListedPower listed, boolean isNew, boolean isToldOtherwise, boolean tellsOfTransfer, LocalDate lastChange) {}
