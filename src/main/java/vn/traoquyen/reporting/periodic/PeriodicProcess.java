package vn.traoquyen.reporting.periodic;

import java.util.Map;

/** The process of a period as the domain speaks of it (quy trình báo cáo định kỳ). */
public interface PeriodicProcess {

    void begin(String periodId);

    /** Every part is there: consolidation may begin before its time. */
    void partsComplete(String periodId);

    /**
     * Takes a task in hand for the one who asks, as he would in the Tasklist; nothing where a colleague has it.
     *
     * @return whether there was such a task for him
     */
    boolean take(String periodId, String deed, String reporter);

    /**
     * Completes a task in the name of the one who asks, as he would in the Tasklist: through its form.
     *
     * @param reporter whose task it is where several have one; null otherwise
     * @return whether there was such a task for him
     */
    boolean complete(String periodId, String deed, String reporter, Map<String, Object> form);
}
