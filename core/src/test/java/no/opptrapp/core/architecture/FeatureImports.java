package no.opptrapp.core.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.micronaut.context.annotation.Factory;
import java.util.List;
import java.util.Map;

/**
 * A feature's own package imports the JDK, injection, transactions and nullness, and other features. A few exist to wrap
 * one library, which is named here. A factory, which hands settings to a rule as a bean, may know the container.
 */
final class FeatureImports extends ArchCondition<JavaClass> {

    private static final List<String> FEATURE_MODULES =
            List.of("no.opptrapp.core.", "no.opptrapp.survey.", "no.opptrapp.planning.", "no.opptrapp.reports.");

    /** Where frameworks belong: adapters, the program's plumbing, and the report engine. */
    private static final List<String> PLUMBING = List.of(
            ".store",
            "no.opptrapp.core.database",
            "no.opptrapp.core.clock",
            "no.opptrapp.core.mail.smtp",
            ".guard",
            "no.opptrapp.reports.engine");

    private static final List<String> FOR_ALL = List.of(
            "java.", "javax.crypto", "jakarta.inject", "org.jspecify", "io.micronaut.transaction", "no.opptrapp.");

    private static final Map<String, List<String>> WRAPPED = Map.ofEntries(
            Map.entry("no.opptrapp.core.access", List.of("org.bouncycastle", "io.micronaut.aop.Around")),
            Map.entry("no.opptrapp.core.text", List.of("com.ibm.icu")),
            Map.entry(
                    "no.opptrapp.core.exchange",
                    List.of("de.siegmar.fastcsv", "org.dhatim.fastexcel", "javax.xml.stream")),
            Map.entry("no.opptrapp.core.exchange.content", List.of("org.apache.tika", "javax.imageio")),
            Map.entry("no.opptrapp.core.figure", List.of("org.jfree.svg", "com.ibm.icu")),
            Map.entry("no.opptrapp.core.indicator.value", List.of("com.github.benmanes.caffeine")),
            Map.entry("no.opptrapp.core.official.json", List.of("com.fasterxml.jackson.core")),
            Map.entry("no.opptrapp.survey.design", List.of("org.yaml.snakeyaml")),
            Map.entry("no.opptrapp.planning.calendar.ics", List.of("net.fortuna.ical4j")),
            Map.entry("no.opptrapp.planning.continuity.stress", List.of("com.google.ortools")),
            Map.entry("no.opptrapp.reports.archive.content", List.of("com.fasterxml.jackson.core")));

    private FeatureImports() {
        super("import what they are about and no framework");
    }

    static FeatureImports only() {
        return new FeatureImports();
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (isFeature(type.getPackageName()) && !type.isAnnotatedWith(Factory.class)) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (!target.isPrimitive() && !allowed(type.getPackageName(), target.getName())) {
                    events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                }
            }
        }
    }

    private static boolean isFeature(String name) {
        return FEATURE_MODULES.stream().anyMatch((name + ".")::startsWith)
                && PLUMBING.stream().noneMatch(plumbing -> name.endsWith(plumbing) || name.startsWith(plumbing));
    }

    private static boolean allowed(String from, String target) {
        return FOR_ALL.stream().anyMatch(target::startsWith)
                || WRAPPED.entrySet().stream()
                        .filter(entry -> from.equals(entry.getKey()) || from.startsWith(entry.getKey() + "."))
                        .flatMap(entry -> entry.getValue().stream())
                        .anyMatch(target::startsWith);
    }
}
