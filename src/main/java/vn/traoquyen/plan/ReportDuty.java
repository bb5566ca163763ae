package vn.traoquyen.plan;

import java.util.List;

/**
 * A report that a plan asks for again and again (chế độ báo cáo); whoever collects periodic reports reads it from here.
 *
 * @param reporters codes of agencies and of groups of agencies
 * @param approver code of the agency whose head approves it first; null for none
 * @param receiver code of the agency that it goes to
 * @param onwardTo who gets it after that, outside of the province
 * @param items ordinals of the items that it is about; empty for all
 */
public record ReportDuty(
        String printed,
        String words,
        List<String> reporters,
        String approver,
        String receiver,
        String onwardTo,
        List<Integer> items,
        Rhythm rhythm) {

    public ReportDuty {
        reporters = List.copyOf(reporters);
        items = items == null ? List.of() : List.copyOf(items);
    }
}
