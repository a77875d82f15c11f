package no.opptrapp.core.area.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Areas;

/** Serves the register made from the snapshot the program carries. */
@Singleton
@Requires(missingBeans = JdbcOperations.class)
class SnapshotAreas implements Areas {

    private final AreaRegister register = new AreaRegister(AreaSnapshot.read());

    @Override
    public AreaRegister register() {
        return register;
    }
}
