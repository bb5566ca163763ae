package vn.traoquyen.plan;

import java.util.List;

/** The plans that come with the program (kế hoạch có sẵn), of every province. */
public interface PlanFiles {

    List<PlanContent> all();
}
