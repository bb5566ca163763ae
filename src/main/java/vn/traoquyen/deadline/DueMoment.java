package vn.traoquyen.deadline;

import java.time.Instant;

/** A due moment, and whether a person may rely on it (thời điểm hết hạn). */
public record DueMoment(Instant moment, boolean confirmed) {}
