package vn.traoquyen.approval;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * Model, code and a real PostgreSQL together; only the job executor stands still and is moved by hand. All of these
 * tests share one application, and when the last of them is done, {@link ProcessCoverage} looks at what they reached.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({ApprovalChain.class, StagedDossiers.class, DossierTrace.class, OverHttp.class, TakenFlows.class})
@ExtendWith(ProcessCoverage.class)
@interface ProcessTest {}
