package vn.traoquyen.approval;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Model, code and a real PostgreSQL together; only the job executor stands still and is moved by hand. Every test of
 * the whole system shares one application, for two engines in one virtual machine would switch each other off; what
 * supports the tests is therefore found as components and imported nowhere. When the last of these tests is done,
 * {@link ProcessCoverage} looks at what they reached.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith({ProcessCoverage.class, FreshPowers.class})
public @interface ProcessTest {}
