package vn.traoquyen.reporting;

import java.time.LocalDate;

/**
 * Who reports to whom, and as of which day (nơi báo cáo, nơi nhận, ngày chốt số liệu).
 *
 * @param superior "UBND tỉnh Lạng Sơn"
 * @param reporter "Sở Tư pháp"
 * @param reporterSymbol "STP"
 * @param addressee "Ủy ban nhân dân tỉnh Lạng Sơn"
 * @param signerOffice "Giám đốc"
 * @param signer empty while nobody heads the agency
 * @param printedOn the day on which the file is made
 */
public record ReportHead(
        String superior,
        String reporter,
        String reporterSymbol,
        String placeName,
        String addressee,
        String signerOffice,
        String signer,
        LocalDate asOf,
        LocalDate printedOn) {}
