package no.opptrapp.core.official;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.value.PropertyResolver;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Gives the settings; {@code OPPTRAPP_STATISTICS_TABLES} is the property {@code opptrapp.statistics.tables}. */
@Factory
final class StatisticsSettingsFactory {

    @Singleton
    StatisticsSettings settings(PropertyResolver properties) {
        Map<String, String> environment = new HashMap<>();
        for (String name : StatisticsEnvironment.NAMES) {
            properties
                    .getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'), String.class)
                    .ifPresent(value -> environment.put(name, value));
        }
        return StatisticsEnvironment.read(environment);
    }
}
