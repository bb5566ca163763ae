package vn.traoquyen.notification;

/** The process that delivers a letter as the domain speaks of it (quy trình gửi thư). */
public interface LetterProcess {

    void start(String letterId);
}
