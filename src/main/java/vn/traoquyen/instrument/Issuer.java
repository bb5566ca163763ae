package vn.traoquyen.instrument;

import vn.traoquyen.shared.PlainText;

/**
 * Who issues an instrument (cơ quan, người ban hành), written as it stands on paper.
 *
 * @param agencyCode whose number book it is, e.g. {@code ubnd-tinh}
 * @param agencyName e.g. "Ủy ban nhân dân tỉnh Lạng Sơn", "Sở Y tế"
 * @param agencySymbol in the symbol of the instrument, e.g. "UBND", "SYT"
 * @param headTitle of the person at its head: "Chủ tịch", "Giám đốc", "Chánh Văn phòng"
 * @param provinceName with its kind, e.g. "tỉnh Lạng Sơn"; names the superior of a department
 * @param placeName before the date, e.g. "Lạng Sơn"
 */
public record Issuer(
        String agencyCode,
        String agencyName,
        String agencySymbol,
        String headTitle,
        String provinceName,
        String placeName,
        IssuerCapacity capacity) {

    private static final String SHORT_COMMITTEE = "UBND ";

    public Issuer {
        agencyCode = PlainText.line(agencyCode);
        agencyName = PlainText.line(agencyName);
        if (agencyName.startsWith(SHORT_COMMITTEE)) {
            agencyName = "Ủy ban nhân dân " + agencyName.substring(SHORT_COMMITTEE.length());
        }
        agencySymbol = PlainText.line(agencySymbol);
        headTitle = PlainText.line(headTitle);
        provinceName = PlainText.line(provinceName);
        placeName = PlainText.line(placeName);
    }
}
