package vn.traoquyen.plan;

/**
 * A part of a plan whose results go to one agency (nhóm việc): Sở Tư pháp for one, Sở Nội vụ for another, in the same plan.
 *
 * @param consolidator code of the agency that accepts or returns what is reported
 */
public record PlanStream(String code, String name, String consolidator) {}
