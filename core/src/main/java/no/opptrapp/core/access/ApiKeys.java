package no.opptrapp.core.access;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;

/** Keys for programs: made and revoked by the system owner, shown once. */
@Singleton
public class ApiKeys {

    /** Makes a key recognisable where it was pasted by mistake. */
    private static final String PREFIX = "opptrapp_";

    private final ApiKeyRepository keys;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    ApiKeys(ApiKeyRepository keys, Audit audit, Ids ids, Clock clock) {
        this.keys = keys;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** How making a key went. */
    public sealed interface Issue {

        /**
         * It is made.
         *
         * @param secret the key itself, shown now and never again
         */
        record Issued(ApiKey key, String secret) implements Issue {
            @Override
            public String toString() {
                return "Issued[" + key.id() + "]";
            }
        }

        /** It was not, for these reasons. */
        record Refused(List<Text> reasons) implements Issue {
            public Refused {
                reasons = List.copyOf(reasons);
            }
        }
    }

    @AllowedTo({Role.OWNER})
    @Transactional
    public Issue issue(Actor actor, String name, Role role, Set<String> scope, Language language) {
        List<Text> faults = new ArrayList<>(UserPolicy.faults(role, scope));
        if (name.isBlank() || name.length() > 100) {
            faults.add(Text.of("access.name.missing"));
        }
        if (!faults.isEmpty()) {
            return new Issue.Refused(faults);
        }
        String secret = PREFIX + Secrets.next();
        ApiKey key = new ApiKey(
                ids.next(), name.strip(), role, scope, language, actor.id(), clock.instant(), Optional.empty());
        keys.add(key, Secrets.hash(secret));
        audit.record(actor, AuditedChange.made("key.issued", key.id().toString(), facts(key)));
        return new Issue.Issued(key, secret);
    }

    @AllowedTo({Role.OWNER})
    @Transactional(readOnly = true)
    public List<ApiKey> all(Actor actor) {
        return keys.all();
    }

    /** Ends a key at once. Revoking twice changes nothing. */
    @AllowedTo({Role.OWNER})
    @Transactional
    public void revoke(Actor actor, UUID id) {
        ApiKey key = keys.byId(id).orElseThrow(() -> new NotInScope("key " + id));
        if (key.revokedAt().isEmpty()) {
            keys.revoke(id, clock.instant());
            audit.record(actor, AuditedChange.removed("key.revoked", id.toString(), facts(key)));
        }
    }

    private static Map<String, Object> facts(ApiKey key) {
        return Map.of(
                "name", key.name(),
                "role", key.role().name(),
                "scope", key.scope().stream().sorted().toList());
    }
}
