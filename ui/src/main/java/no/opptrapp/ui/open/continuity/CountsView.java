package no.opptrapp.ui.open.continuity;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import no.opptrapp.planning.continuity.stress.Counts;

/** How many functions of each criticality. */
@Serdeable
record CountsView(
        @JsonProperty("A") int a,
        @JsonProperty("B") int b,
        @JsonProperty("C") int c) {

    static CountsView of(Counts counts) {
        return new CountsView(counts.a(), counts.b(), counts.c());
    }
}
