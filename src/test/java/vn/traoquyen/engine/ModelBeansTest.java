package vn.traoquyen.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.ConfigurationClassPostProcessor;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import vn.traoquyen.rules.CalledBeans;
import vn.traoquyen.rules.House;
import vn.traoquyen.rules.ModelFiles;

/** Models and beans know each other by the same names. */
class ModelBeansTest {

    private static final ModelFiles FILES = ModelFiles.read();
    private static final String CHAIN = "transfer-approval.bpmn";
    private static final CalledBeans RULE = new CalledBeans(reachable(), House.ours()::knows);

    @Test
    void everyBeanThatAModelCallsIsThereAndEveryOneThatIsThereIsCalled() {
        assertThat(RULE.beans()).hasSizeGreaterThan(20);
        assertThat(RULE.violations(FILES)).isEmpty();
    }

    @Test
    void aBeanThatIsNotThereIsNoticedAndSoIsTheOneThatNobodyCalls() {
        assertThat(RULE.violations(FILES.damaged(CHAIN, "${recordDraftListener}", "${recordDraughtListener}")))
                .anyMatch(violation -> violation.startsWith("recordDraughtListener is called"))
                .anyMatch(violation -> violation.startsWith("recordDraftListener waits"));
    }

    @Test
    void aMethodThatIsNotThereIsNoticed() {
        assertThat(RULE.violations(FILES.damaged(CHAIN, "dossierGroups.appraisers(", "dossierGroups.apprisers(")))
                .containsExactly("dossierGroups has no method apprisers");
    }

    /** Asks the very map that the engine's expressions ask; no bean is made for it. */
    private static Map<String, Class<?>> reachable() {
        var beans = new DefaultListableBeanFactory();
        var scanner = new ClassPathBeanDefinitionScanner(beans);
        scanner.resetFilters(true);
        scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile("vn\\.traoquyen\\.(engine\\..*|[^.]+)")));
        scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile("(?!.*\\.engine\\.).*")));
        scanner.scan("vn.traoquyen");
        new ConfigurationClassPostProcessor().postProcessBeanDefinitionRegistry(beans);
        var expressions = new ModelBeans(beans);
        var reachable = new HashMap<String, Class<?>>();
        for (var name : beans.getBeanDefinitionNames()) {
            if (expressions.containsKey(name)) {
                reachable.put(name, beans.getType(name, false));
            }
        }
        return reachable;
    }
}
