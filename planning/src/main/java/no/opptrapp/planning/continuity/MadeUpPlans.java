package no.opptrapp.planning.continuity;

import jakarta.inject.Singleton;
import java.util.Set;
import no.opptrapp.core.indicator.value.ReconstructedOrigins;

/** Plans that were made up to show the program: so are the values they publish. */
@Singleton
class MadeUpPlans implements ReconstructedOrigins {

    static final String ORIGIN = "continuity/made-up/";

    @Override
    public Set<String> beginnings() {
        return Set.of(ORIGIN);
    }
}
