package vn.traoquyen.deadline;

import java.util.List;

/** The ladders by which people are told that a stage is near its end or beyond it (thang nhắc việc, báo cáo). */
public interface EscalationLadder {

    /** The rungs of a stage, lowest first; never empty. */
    List<Rung> of(String processKey, String stage);
}
