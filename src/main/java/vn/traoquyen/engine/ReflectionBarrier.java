package vn.traoquyen.engine;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.springframework.beans.factory.BeanFactory;

/** Stops an expression from leaving the values that it was given: no classes, no reflection, no engine services. */
class ReflectionBarrier extends ELResolver {

    private static final Set<String> WAYS_OUT = Set.of(
            "class",
            "getclass",
            "classloader",
            "getclassloader",
            "declaringclass",
            "getdeclaringclass",
            "processengineservices",
            "getprocessengineservices",
            "processengine",
            "getprocessengine");

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        refuseWayOut(base, property);
        return null;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        refuseWayOut(base, method);
        return null;
    }

    private static void refuseWayOut(Object base, Object member) {
        if (base != null
                && (isMachinery(base)
                        || WAYS_OUT.contains(String.valueOf(member).toLowerCase()))) {
            throw new ProcessEngineException("Expressions may not use '" + member + "'");
        }
    }

    private static boolean isMachinery(Object base) {
        return base instanceof Class<?>
                || base instanceof ClassLoader
                || base instanceof Runtime
                || base instanceof ProcessBuilder
                || base instanceof Process
                || base instanceof Thread
                || base instanceof BeanFactory
                || base instanceof ProcessEngineServices
                || base.getClass().getName().startsWith("java.lang.reflect.")
                || base.getClass().getName().startsWith("java.lang.invoke.");
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        refuseWayOut(base, property);
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        refuseWayOut(base, property);
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
