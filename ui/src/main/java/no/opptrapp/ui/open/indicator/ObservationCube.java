package no.opptrapp.ui.open.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.ui.open.stat.JsonStat;

/**
 * Observations as a cube of indicator, period, borders and area. Most of its cells are empty; those stay unwritten.
 *
 * @param observations in the order of their keys
 * @param indicators definitions by code
 * @param areas finds the area of a code
 */
record ObservationCube(
        List<Observation> observations, Map<String, Indicator> indicators, Function<String, Area> areas, Texts texts) {

    private static final List<String> DIMENSIONS = List.of("indicator", "period", "borders", "area");

    private static final Map<String, List<String>> ROLES =
            Map.of("metric", List.of("indicator"), "time", List.of("period"), "geo", List.of("area"));

    JsonStat dataset() {
        List<Side> sides = DIMENSIONS.stream().map(this::side).toList();
        Map<String, Double> values = new LinkedHashMap<>();
        Map<String, String> statuses = new LinkedHashMap<>();
        Map<String, Long> bases = new LinkedHashMap<>();
        for (Observation observation : observations) {
            String place = Long.toString(place(sides, observation.key()));
            Double value = observation.finding().value();
            if (value != null) {
                values.put(place, value);
            }
            statuses.put(place, observation.finding().status().written());
            Long base = observation.finding().base();
            if (base != null) {
                bases.put(place, base);
            }
        }
        return new JsonStat(
                JsonStat.VERSION,
                JsonStat.DATASET,
                texts.say("observation.stat.label"),
                source(),
                caveats(),
                DIMENSIONS,
                sides.stream().map(side -> side.codes().size()).toList(),
                ROLES,
                dimensions(sides),
                values,
                statuses,
                new JsonStat.Extension(statusLabels(), bases));
    }

    /** The codes along one dimension, with the place of each. */
    private record Side(String name, List<String> codes, Map<String, Integer> places) {

        static Side of(String name, Stream<String> codes) {
            List<String> sorted = codes.distinct().sorted().toList();
            Map<String, Integer> places = new TreeMap<>();
            sorted.forEach(code -> places.put(code, places.size()));
            return new Side(name, sorted, places);
        }

        int place(String code) {
            return Objects.requireNonNull(places.get(code), code);
        }
    }

    private Side side(String dimension) {
        return Side.of(dimension, observations.stream().map(observation -> code(dimension, observation.key())));
    }

    private static String code(String dimension, ObservationKey key) {
        return switch (dimension) {
            case "indicator" -> key.indicator();
            case "period" -> key.period().key();
            case "borders" -> String.valueOf(key.borders().year());
            case "area" -> key.area();
            default -> throw new IllegalArgumentException(dimension);
        };
    }

    private static long place(List<Side> sides, ObservationKey key) {
        long place = 0;
        for (Side side : sides) {
            place = place * side.codes().size() + side.place(code(side.name(), key));
        }
        return place;
    }

    private Map<String, JsonStat.Dimension> dimensions(List<Side> sides) {
        Map<String, JsonStat.Dimension> dimensions = new LinkedHashMap<>();
        for (Side side : sides) {
            Map<String, String> labels = new LinkedHashMap<>();
            side.codes().forEach(code -> labels.put(code, label(side.name(), code)));
            dimensions.put(
                    side.name(),
                    new JsonStat.Dimension(
                            texts.say("observation.stat." + side.name()),
                            new JsonStat.Category(side.codes(), labels, units(side))));
        }
        return dimensions;
    }

    private String label(String dimension, String code) {
        return switch (dimension) {
            case "indicator" -> texts.say(indicator(code).name());
            case "period" -> texts.say(Period.parse(code).label());
            case "area" -> texts.say(areas.apply(code).name());
            default -> texts.say("observation.stat.borders_of", code);
        };
    }

    private Map<String, JsonStat.Unit> units(Side side) {
        Map<String, JsonStat.Unit> units = new LinkedHashMap<>();
        if (side.name().equals("indicator")) {
            for (String code : side.codes()) {
                Unit unit = indicator(code).unit();
                units.put(code, new JsonStat.Unit(texts.say(unit.label()), unit.decimals()));
            }
        }
        return units;
    }

    private Indicator indicator(String code) {
        return Objects.requireNonNull(indicators.get(code), code);
    }

    private String source() {
        List<String> sources = new ArrayList<>();
        observations.stream()
                .map(observation -> indicator(observation.key().indicator()).source())
                .distinct()
                .forEach(sources::add);
        return String.join("; ", sources);
    }

    /** What must not be read into the values: it goes wherever they go. */
    private List<String> caveats() {
        List<String> caveats = new ArrayList<>();
        observations.stream()
                .map(observation -> observation.key().indicator())
                .distinct()
                .forEach(code -> {
                    Text.Named caveat = indicator(code).guidance().caveats();
                    if (caveat != null) {
                        caveats.add(code + ": " + texts.say(caveat));
                    }
                });
        return caveats;
    }

    private Map<String, String> statusLabels() {
        return observations.stream()
                .map(observation -> observation.finding().status())
                .distinct()
                .collect(Collectors.toMap(status -> status.written(), status -> texts.say(status.label())));
    }
}
