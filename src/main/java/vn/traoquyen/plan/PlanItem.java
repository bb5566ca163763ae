package vn.traoquyen.plan;

import java.util.List;
import java.util.Objects;

/**
 * One thing that a plan asks for (đầu việc), in the plan's own words.
 *
 * @param ordinal its number here, once in a plan
 * @param printed its number on the paper, which may have numbered two items alike
 * @param label how it is called here; the printed number where that is not ambiguous
 * @param section the part of the plan, such as "II"
 * @param heading its title, where it has one of its own
 * @param leads codes of agencies and of groups of agencies ({@link AgencyGroup}) that are to do it, each for itself
 * @param supports the same of those that co-operate
 * @param evidence what a report must bring along; null where nothing is asked for
 * @param stream code of the stream that says who consolidates
 * @param coverage percent of the inventory that must be reviewed before it can be accepted; null where none is demanded
 * @param powers the status of the powers that it is about, such as {@code PAUSED}; null for none
 * @param note what a reader of this paper must know
 */
public record PlanItem(
        int ordinal,
        String printed,
        String label,
        String section,
        String heading,
        String words,
        String leadWords,
        List<String> leads,
        String supportWords,
        List<String> supports,
        String product,
        String evidence,
        String stream,
        ItemWork work,
        Integer coverage,
        String powers,
        ItemDeadline deadline,
        String note) {

    public PlanItem {
        label = label == null ? printed : label;
        leads = leads == null ? List.of() : List.copyOf(leads);
        supports = supports == null ? List.of() : List.copyOf(supports);
        work = Objects.requireNonNullElse(work, ItemWork.COMMON);
    }

    /** Where it stands, such as "II.2"; the numbers of some papers name their section already. */
    public String place() {
        boolean named = section == null || label.equals(section) || label.startsWith(section + ".");
        return named ? label : section + "." + label;
    }

    /** Its heading, or its words. */
    public String title() {
        return heading == null ? words : heading;
    }
}
