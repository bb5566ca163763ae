package vn.traoquyen.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.rest.exception.ExceptionHandler;
import org.camunda.bpm.engine.rest.exception.ProcessEngineExceptionHandler;
import org.camunda.bpm.engine.rest.exception.RestExceptionHandler;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.springframework.stereotype.Component;

/** Lets a refusal reach the person as its sentence, through engine, REST and webapps. */
@Component
class RefusalSettings extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<CommandInterceptor> present = engine.getCustomPreCommandInterceptorsTxRequired();
        var interceptors = new ArrayList<CommandInterceptor>();
        interceptors.add(new RefusalRoad());
        if (present != null) {
            interceptors.addAll(present);
        }
        engine.setCustomPreCommandInterceptorsTxRequired(interceptors);
        // a refusal is an answer, not an error to be logged; defects are logged by REST and the job executor
        engine.setEnableCmdExceptionLogging(false);
        var answers = CamundaRestResources.getConfigurationClasses();
        answers.removeAll(
                Set.of(ExceptionHandler.class, ProcessEngineExceptionHandler.class, RestExceptionHandler.class));
        answers.addAll(Set.of(RefusalAnswer.class, FailureAnswer.class));
    }
}
