package vn.traoquyen.engine;

import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The beans that expressions reach: steps, listeners and {@link ModelBean}s, and no others. Each is looked up when an
 * expression first names it, because most of them need the engine that is only being built when this map is made.
 */
class ModelBeans extends AbstractMap<Object, Object> {

    private static final List<Class<?>> CALLED_BY_MODELS =
            List.of(JavaDelegate.class, TaskListener.class, ExecutionListener.class);

    private final ListableBeanFactory beans;
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

    ModelBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String text
                && known.computeIfAbsent(text, key -> Optional.of(key).filter(this::isForModels))
                        .isPresent();
    }

    private boolean isForModels(String name) {
        if (!beans.containsBean(name)) {
            return false;
        }
        var type = beans.getType(name, false);
        return CALLED_BY_MODELS.stream().anyMatch(kind -> type != null && kind.isAssignableFrom(type))
                || beans.findAnnotationOnBean(name, ModelBean.class, false) != null;
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
