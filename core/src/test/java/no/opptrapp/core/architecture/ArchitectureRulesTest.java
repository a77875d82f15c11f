package no.opptrapp.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The rules must be able to fail: this package, which knows a test library and nothing of databases, is their trial. */
class ArchitectureRulesTest {

    private final JavaClasses rules = new ClassFileImporter().importPackagesOf(ArchitectureRules.class);

    @Test
    void a_feature_that_imports_a_framework_breaks_the_rule() {
        assertThat(classes()
                        .should(FeatureImports.only())
                        .evaluate(rules)
                        .getFailureReport()
                        .toString())
                .contains("com.tngtech.archunit");
    }

    @Test
    void what_knows_no_database_keeps_the_rule_about_databases() {
        JavaClasses probe = new ClassFileImporter().importClasses(Nullness.class);
        assertThat(ArchitectureRules.onlyStoresKnowTheDatabase().evaluate(probe).hasViolation())
                .isFalse();
    }

    @Test
    void a_class_outside_the_stores_that_knows_sql_breaks_the_rule() {
        JavaClasses probe = new ClassFileImporter().importClasses(KnowsSql.class);
        assertThat(ArchitectureRules.onlyStoresKnowTheDatabase().evaluate(probe).hasViolation())
                .isTrue();
    }

    /** What nobody should write. */
    interface KnowsSql {
        java.sql.Connection connection();
    }
}
