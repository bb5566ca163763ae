package vn.traoquyen.approval.engine.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;

/** Only in the demo province, and not where {@code traoquyen.demo-dossiers} is switched off. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnBooleanProperty({"traoquyen.demo", "traoquyen.demo-dossiers"})
@interface DemoDossiersWanted {}
