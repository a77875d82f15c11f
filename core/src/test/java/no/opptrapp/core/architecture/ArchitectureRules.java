package no.opptrapp.core.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What the architecture asks of modules and packages, as rules that fail with the line that breaks them. */
public final class ArchitectureRules {

    private static final String[] STORES = {"..store..", "no.opptrapp.core.database.."};

    /** The fixtures that modules lend each other are tests too. */
    public static final ImportOption WITHOUT_TEST_JARS = location -> !location.contains("-tests.jar");

    private ArchitectureRules() {}

    /** What annotation processors and page templates are made into. */
    private static final ImportOption WRITTEN_BY_PEOPLE =
            location -> !location.contains("/$") && !location.contains("/Jte");

    /** Everything written by people in the modules on the class path. */
    public static JavaClasses everything() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(WITHOUT_TEST_JARS)
                .withImportOption(WRITTEN_BY_PEOPLE)
                .importPackages("no.opptrapp");
    }

    /** All rules. */
    public static List<ArchRule> all() {
        return List.of(
                modulesPointOneWay(),
                packagesAreFreeOfCycles(),
                onlyStoresKnowTheDatabase(),
                storesAreReachedThroughTheirRepositories(),
                onlyTheEngineKnowsJasperReports(),
                doorsCallServicesOnly(),
                classes()
                        .should(FeatureImports.only())
                        .as("Feature packages import what they are about and no framework"),
                classes().should(Nullness.marked()).as("Every package says its purpose and marks what may be null"));
    }

    static ArchRule modulesPointOneWay() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("core")
                .definedBy("no.opptrapp.core..")
                .layer("survey")
                .definedBy("no.opptrapp.survey..")
                .layer("planning")
                .definedBy("no.opptrapp.planning..")
                .layer("reports")
                .definedBy("no.opptrapp.reports..")
                .layer("ui")
                .definedBy("no.opptrapp.ui..")
                .whereLayer("ui")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("reports")
                .mayOnlyBeAccessedByLayers("ui")
                .whereLayer("survey")
                .mayOnlyBeAccessedByLayers("reports", "ui")
                .whereLayer("planning")
                .mayOnlyBeAccessedByLayers("reports", "ui")
                .as(
                        "Modules point one way: ui, reports, then survey and planning, which never see each other, then core");
    }

    static ArchRule packagesAreFreeOfCycles() {
        return slices().matching("no.opptrapp.(**)").should().beFreeOfCycles().as("Packages are free of cycles");
    }

    static ArchRule onlyStoresKnowTheDatabase() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(STORES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "io.micronaut.data..",
                        "org.postgresql..",
                        "com.zaxxer.hikari..",
                        "org.flywaydb..")
                .as("Only stores know SQL");
    }

    static ArchRule storesAreReachedThroughTheirRepositories() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..store..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..store..")
                .as("Stores are reached through the repositories they implement");
    }

    static ArchRule onlyTheEngineKnowsJasperReports() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("no.opptrapp.reports.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.sf.jasperreports..", "com.lowagie..", "org.openpdf..")
                .as("Only the report engine knows JasperReports");
    }

    static ArchRule doorsCallServicesOnly() {
        return noClasses()
                .that()
                .resideInAPackage("no.opptrapp.ui..")
                .and()
                .resideOutsideOfPackage("no.opptrapp.ui.app..")
                .should()
                .dependOnClassesThat(resideInAPackage("no.opptrapp.core.database..")
                        .and(DescribedPredicate.not(simpleName("DatabaseHealth"))))
                .as("Views and controllers call services; only the assembly opens the database");
    }
}
