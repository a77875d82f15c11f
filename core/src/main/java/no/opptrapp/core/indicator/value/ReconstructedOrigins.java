package no.opptrapp.core.indicator.value;

import java.util.Set;

/** Knows sources whose values were made up after published results, which must be told wherever they are seen. */
public interface ReconstructedOrigins {

    /** What the origins of their values begin with. */
    Set<String> beginnings();
}
