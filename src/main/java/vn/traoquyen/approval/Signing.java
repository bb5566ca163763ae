package vn.traoquyen.approval;

import java.time.LocalDate;
import vn.traoquyen.instrument.SigningCapacity;

/**
 * How a decision is signed (thẩm quyền ký, ngày có hiệu lực).
 *
 * @param effectiveOn null: the earliest day that the law allows
 */
public record Signing(SigningCapacity capacity, LocalDate effectiveOn) {}
