package vn.traoquyen.organization;

/** A substitution is over, early or after its last day (kết thúc thay thế); published within the transaction that ends it. */
public record AbsenceEnded(Substitution substitution) {}
