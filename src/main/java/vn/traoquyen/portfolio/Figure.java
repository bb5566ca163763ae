package vn.traoquyen.portfolio;

/** How many powers of one agency and one form stand alike (số liệu). */
public record Figure(String agency, TransferForm form, PowerStatus status, int count) {}
