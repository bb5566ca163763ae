package vn.traoquyen.engine.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.traoquyen.engine.FormContent;
import vn.traoquyen.shared.RefusalSentences;

/** Hangs gate and window for forms into the engine, inside its transaction. */
@Component
class FormSettings extends AbstractProcessEnginePlugin {

    private final ObjectProvider<FormContent> rooms;
    private final ObjectMapper json;
    private final RefusalSentences sentences;

    FormSettings(ObjectProvider<FormContent> rooms, ObjectMapper json, RefusalSentences sentences) {
        this.rooms = rooms;
        this.json = json;
        this.sentences = sentences;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPostCommandInterceptorsTxRequired(
                withForms(engine.getCustomPostCommandInterceptorsTxRequired()));
    }

    private List<CommandInterceptor> withForms(List<CommandInterceptor> present) {
        var interceptors = present == null ? new ArrayList<CommandInterceptor>() : new ArrayList<>(present);
        var forms = new DeployedForms();
        var contents = new FormContents(rooms, json);
        interceptors.add(new FormWindow(forms, contents));
        interceptors.add(new FormGate(forms, new FormCheck(), new SubmittedValues(json), contents, sentences));
        return interceptors;
    }
}
