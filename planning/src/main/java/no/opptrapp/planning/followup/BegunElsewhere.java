package no.opptrapp.planning.followup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.opptrapp.planning.measure.Measure;

/** Where measures like others have begun; read once for all those that are to be estimated. */
final class BegunElsewhere {

    private final Map<SimilarMeasures.Kind, List<SimilarMeasures.Begun>> byKind;

    BegunElsewhere(Collection<SimilarMeasures.Begun> begun) {
        byKind = begun.stream().collect(Collectors.groupingBy(SimilarMeasures.Begun::kind));
    }

    /** Codes of the areas in which another measure like this ran in these periods. */
    Set<String> areas(Measure measure, EffectWindow window) {
        return byKind.getOrDefault(SimilarMeasures.Kind.of(measure), List.of()).stream()
                .filter(other -> !other.id().equals(measure.id()))
                .filter(other -> other.ranWithin(window.firstDay(), window.lastDay()))
                .map(SimilarMeasures.Begun::area)
                .collect(Collectors.toSet());
    }
}
