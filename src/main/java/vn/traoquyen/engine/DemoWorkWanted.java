package vn.traoquyen.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;

/**
 * Work that has begun in the demo province before anybody comes (việc dùng thử); none where
 * {@code traoquyen.demo-dossiers} is switched off.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnBooleanProperty({"traoquyen.demo", "traoquyen.demo-dossiers"})
public @interface DemoWorkWanted {}
