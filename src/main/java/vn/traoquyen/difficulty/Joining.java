package vn.traoquyen.difficulty;

import java.time.Instant;

/** An agency that has the same difficulty (đơn vị cùng vướng mắc): it is counted, and told the same answer. */
public record Joining(Author author, String note, Instant at) {}
