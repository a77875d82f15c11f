package no.opptrapp.core.mail;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.value.PropertyResolver;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Gives the settings to whoever sends; {@code OPPTRAPP_MAIL_HOST} is the property {@code opptrapp.mail.host}. */
@Factory
final class MailSettingsFactory {

    @Singleton
    MailSettings settings(PropertyResolver properties) {
        Map<String, String> environment = new HashMap<>();
        for (String name : MailEnvironment.NAMES) {
            properties
                    .getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'), String.class)
                    .ifPresent(value -> environment.put(name, value));
        }
        return MailEnvironment.read(environment);
    }
}
