package vn.traoquyen.reporting.paper;

import vn.traoquyen.reporting.ReportHead;

/** What the registry clerk and the signer fill in by hand or in their own system: the number and the day. */
final class Blank {

    private static final String ROOM = "\u00a0".repeat(6);

    private Blank() {}

    static String symbol(ReportHead head) {
        return ROOM + "/BC-" + head.reporterSymbol();
    }

    static String date(ReportHead head) {
        var month = head.printedOn().getMonthValue();
        return "ngày" + ROOM + "tháng " + (month < 3 ? "0" : "") + month + " năm "
                + head.printedOn().getYear();
    }
}
