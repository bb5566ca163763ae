package vn.traoquyen.approval;

/** Brings the question about a power to its agency (quy trình xem xét lại). */
public interface ReconsiderationProcess {

    void ask(String powerCode);
}
