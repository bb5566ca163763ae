package vn.planted.kitchen.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

public class PublicStep implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {}
}
