package vn.traoquyen.deadline.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.traoquyen.deadline.Extensions;
import vn.traoquyen.engine.ModelBean;
import vn.traoquyen.organization.GroupId;
import vn.traoquyen.organization.Position;

/** Who decides on more time: the heads of the agency that the request names. */
@Component
@ModelBean
public class ExtensionGroups {

    private final Extensions extensions;

    ExtensionGroups(Extensions extensions) {
        this.extensions = extensions;
    }

    public String deciders(DelegateExecution execution) {
        var asked =
                extensions.find(DeadlineExtensionProcess.extensionOf(execution)).orElseThrow();
        return GroupId.of(asked.decider(), Position.HEAD).toString();
    }
}
