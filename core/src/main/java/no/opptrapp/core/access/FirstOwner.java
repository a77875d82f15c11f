package no.opptrapp.core.access;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.text.Text;

/** Makes the first system owner in exchange for a set-up token, both in one transaction. */
@Singleton
class FirstOwner {

    private final SetUpLinks links;
    private final Users users;
    private final Clock clock;

    FirstOwner(SetUpLinks links, Users users, Clock clock) {
        this.links = links;
        this.users = users;
        this.clock = clock;
    }

    @AllowedTo({})
    @Transactional(readOnly = true)
    public boolean accepts(Actor job, String token) {
        return links.isValid(Secrets.hash(token), clock.instant());
    }

    /** A password or name that will not do leaves the token valid for another try. */
    @AllowedTo({})
    @Transactional
    public Optional<UserChange> make(Actor job, String token, UserDraft draft, String password) {
        List<Text> faults = UserPolicy.passwordFaults(draft.username(), password);
        if (!links.isValid(Secrets.hash(token), clock.instant())) {
            return Optional.empty();
        }
        if (!faults.isEmpty()) {
            return Optional.of(new UserChange.Refused(faults));
        }
        UserChange change = users.create(job, draft, password);
        if (change instanceof UserChange.Done && !links.use(Secrets.hash(token), clock.instant())) {
            throw new StaleVersion("set-up link");
        }
        return Optional.of(change);
    }
}
