package no.opptrapp.core.access.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Contact;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.User;
import no.opptrapp.core.text.Language;
import org.jspecify.annotations.Nullable;

/** A row of {@code core.app_user}. */
@MappedEntity(value = "app_user", schema = "core")
record UserRow(
        @Id UUID id,
        String username,
        String displayName,
        Role role,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> scope,
        Language language,
        @Nullable String email,
        boolean reminders,
        boolean active,
        @Version int version) {

    static UserRow of(User user) {
        return new UserRow(
                user.id(),
                user.username(),
                user.displayName(),
                user.role(),
                user.scope().stream().sorted().toList(),
                user.language(),
                user.contact().email(),
                user.contact().reminders(),
                user.active(),
                user.version());
    }

    User user() {
        return new User(
                id,
                username,
                displayName,
                role,
                Set.copyOf(scope),
                language,
                new Contact(email, reminders),
                active,
                version);
    }
}
