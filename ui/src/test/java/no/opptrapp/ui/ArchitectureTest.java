package no.opptrapp.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.stream.Stream;
import no.opptrapp.core.access.ServicesDeclareWhoMay;
import no.opptrapp.core.architecture.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final JavaClasses EVERYTHING = ArchitectureRules.everything();

    @TestFactory
    Stream<DynamicTest> the_rules_between_modules_and_packages_hold() {
        return ArchitectureRules.all().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(EVERYTHING)));
    }

    @Test
    void the_rules_are_tried_on_every_module() {
        assertThat(EVERYTHING.stream().map(type -> type.getPackageName().split("\\.")[2]))
                .contains("core", "survey", "planning", "reports", "ui");
    }

    @Test
    void every_service_method_says_who_may() {
        ServicesDeclareWhoMay.in(
                "no.opptrapp.core", "no.opptrapp.survey", "no.opptrapp.planning", "no.opptrapp.reports");
    }
}
