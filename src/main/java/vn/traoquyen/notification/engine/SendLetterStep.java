package vn.traoquyen.notification.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.traoquyen.notification.LetterDelivery;

/** Has the letter carried to the mail server (gửi thư); a failure is tried again as the model says. */
@Component
class SendLetterStep implements JavaDelegate {

    private final LetterDelivery delivery;

    SendLetterStep(LetterDelivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public void execute(DelegateExecution execution) {
        delivery.send(NoticeDeliveryProcess.letterOf(execution));
    }
}
