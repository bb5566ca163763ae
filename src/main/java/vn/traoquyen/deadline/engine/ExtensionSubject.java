package vn.traoquyen.deadline.engine;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.traoquyen.deadline.Extensions;
import vn.traoquyen.deadline.StageClocks;
import vn.traoquyen.engine.TaskSubject;

/** A decision on more time is about the task that needs it. */
@Component
class ExtensionSubject implements TaskSubject {

    private final Extensions extensions;
    private final StageClocks clocks;

    ExtensionSubject(Extensions extensions, StageClocks clocks) {
        this.extensions = extensions;
        this.clocks = clocks;
    }

    @Override
    public String processKey() {
        return DeadlineExtensionProcess.KEY;
    }

    @Override
    public Optional<Subject> of(String businessKey) {
        return extensions
                .find(Long.parseLong(businessKey))
                .flatMap(asked -> clocks.find(asked.clockId()))
                .map(clock -> new Subject(clock.name(), clock.businessKey() + ": " + clock.name()));
    }
}
