package no.opptrapp.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import no.opptrapp.core.architecture.ArchitectureRules;

/**
 * Finds every service by scanning, and checks that each of its public methods takes an {@link Actor} first and says who
 * may call it. A service is a class in which any method says so, or whose name ends in Service.
 */
public final class ServicesDeclareWhoMay {

    private ServicesDeclareWhoMay() {}

    /** Checks the main classes of these packages and what is below them. */
    public static void in(String... packages) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(ArchitectureRules.WITHOUT_TEST_JARS)
                .importPackages(packages);
        List<JavaClass> services =
                classes.stream().filter(ServicesDeclareWhoMay::isService).toList();
        assertThat(services).as("services found").isNotEmpty();
        assertThat(services.stream()
                        .flatMap(service -> service.getMethods().stream())
                        .filter(ServicesDeclareWhoMay::isOffered)
                        .filter(method -> !declares(method))
                        .map(JavaMethod::getFullName))
                .as("public service methods that take no Actor first or do not say who may")
                .isEmpty();
    }

    private static boolean isService(JavaClass type) {
        boolean generated = type.getName().contains(".$");
        return !generated
                && !type.isInterface()
                && (type.getSimpleName().endsWith("Service")
                        || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(AllowedTo.class)));
    }

    private static boolean isOffered(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean declares(JavaMethod method) {
        return method.isAnnotatedWith(AllowedTo.class)
                && !method.getRawParameterTypes().isEmpty()
                && method.getRawParameterTypes().getFirst().isEquivalentTo(Actor.class);
    }
}
