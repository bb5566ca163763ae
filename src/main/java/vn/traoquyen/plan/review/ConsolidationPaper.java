package vn.traoquyen.plan.review;

/** Prints what was put together as one document (văn bản tổng hợp). */
public interface ConsolidationPaper {

    byte[] print(Consolidation consolidation);
}
