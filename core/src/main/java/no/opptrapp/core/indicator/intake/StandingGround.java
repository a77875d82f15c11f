package no.opptrapp.core.indicator.intake;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.ObservationRepository;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.text.Text;

/**
 * Finds what stands already of the same ground and time under borders or codes of other years, and says something else.
 * Both would be right for those who approve them, and which of them a county is the sum of would be chance.
 */
record StandingGround(AreaRegister register, OtherCodes others, ObservationRepository observations) {

    private record Place(Borders borders, String area) {

        static Place of(ObservationKey key) {
            return new Place(key.borders(), key.area());
        }
    }

    /**
     * One for each value that contradicts another. What is said to be missing contradicts nothing.
     *
     * @param inFile what comes at the same time: it replaces what stands, and is held against the rest of the file
     */
    List<Fault> faults(Collection<Entry> entries, Predicate<ObservationKey> inFile) {
        List<Entry> saying =
                entries.stream().filter(entry -> says(entry.finding())).toList();
        Map<Place, List<Place>> elsewhere = new HashMap<>();
        saying.forEach(entry -> elsewhere.computeIfAbsent(Place.of(entry.key()), this::elsewhere));
        List<ObservationKey> asked = saying.stream()
                .flatMap(entry -> keys(entry.key(), elsewhere))
                .filter(inFile.negate())
                .distinct()
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        Map<ObservationKey, Observation> standing = observations.newest(asked);
        return saying.stream()
                .flatMap(entry ->
                        contradicted(entry, keys(entry.key(), elsewhere), standing)
                                .map(other -> fault(entry, other))
                                .stream())
                .toList();
    }

    /** Where the same ground lies on other borders, wholly or in part. */
    private List<Place> elsewhere(Place place) {
        Set<String> codes = new HashSet<>(others.of(place.borders(), place.area()));
        codes.add(place.area());
        return Arrays.stream(Borders.values())
                .filter(borders -> borders != place.borders())
                .flatMap(borders -> codes.stream()
                        .filter(code -> register.find(borders, code).isPresent())
                        .map(code -> new Place(borders, code)))
                .toList();
    }

    private static Stream<ObservationKey> keys(ObservationKey key, Map<Place, List<Place>> elsewhere) {
        return elsewhere.getOrDefault(Place.of(key), List.of()).stream()
                .map(place -> new ObservationKey(key.indicator(), place.area(), place.borders(), key.period()));
    }

    private static Optional<ObservationKey> contradicted(
            Entry entry, Stream<ObservationKey> keys, Map<ObservationKey, Observation> standing) {
        return keys.filter(standing::containsKey)
                .map(key -> Objects.requireNonNull(standing.get(key)))
                .filter(other -> says(other.finding()))
                .filter(other ->
                        !Objects.equals(other.finding().value(), entry.finding().value()))
                .map(Observation::key)
                .findFirst();
    }

    private static boolean says(Finding finding) {
        return finding.status() != Status.MISSING;
    }

    private static Fault fault(Entry entry, ObservationKey other) {
        return Entries.fault(
                entry,
                Text.of(
                        "intake.fault.stands.ground",
                        other.area(),
                        Integer.toString(other.borders().year())));
    }
}
