package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nobody's dossiers appear where they were switched off. */
@ProcessTest
class NoDemoDossiersTest {

    @Autowired
    ApplicationContext application;

    @Test
    void theDemoDossiersCanBeSwitchedOff() {
        assertThat(application.getBeanDefinitionNames()).noneMatch(name -> name.startsWith("demoDossiers"));
    }
}
