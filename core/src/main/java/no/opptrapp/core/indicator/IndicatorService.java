package no.opptrapp.core.indicator;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;

/** Reads indicator definitions: open to everybody who is signed in. */
@Singleton
public class IndicatorService {

    private final IndicatorRepository repository;

    IndicatorService(IndicatorRepository repository) {
        this.repository = repository;
    }

    /** All indicators in their newest version, in the order they were defined. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public List<Indicator> list(Actor actor) {
        return repository.newest();
    }

    /**
     * One indicator in its newest version.
     *
     * @throws NotInScope when there is none with this code
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public Indicator get(Actor actor, String code) {
        return repository.newest().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotInScope("indicator " + code));
    }
}
