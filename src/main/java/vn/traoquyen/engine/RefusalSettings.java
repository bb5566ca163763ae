package vn.traoquyen.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
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
        CamundaRestResources.getConfigurationClasses().add(RefusalAnswer.class);
    }
}
