package vn.traoquyen.plan;

/**
 * What happened to one agency's share of an item, for whoever tells people of it (sự kiện của đầu việc).
 *
 * @param title the item as a clerk reads it
 * @param agency code of the lead agency
 * @param consolidator code of the agency that accepts or returns
 * @param holder account of whoever was told to do it; null while nobody was
 */
public record PlanEvent(
        String planId, String undertakingId, String title, String agency, String consolidator, String holder) {

    static PlanEvent of(Plan plan, Undertaking undertaking) {
        return new PlanEvent(
                plan.id(),
                undertaking.id(),
                "Mục " + plan.item(undertaking.item()).label() + ": "
                        + PlanWords.brief(plan.item(undertaking.item()).title()),
                undertaking.agency(),
                undertaking.consolidator(),
                undertaking.holder());
    }
}
