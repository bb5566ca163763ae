package vn.traoquyen.organization;

/** Somebody will be away and another will stand in (ghi nhận vắng mặt); published within the transaction that enters it. */
public record AbsenceEntered(Substitution substitution) {}
