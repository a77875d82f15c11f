package no.opptrapp.core.indicator.store;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.core.indicator.Indicator;

/** The carried definitions, for tests that need no database. */
public final class Definitions {

    private static final Map<String, Indicator> ALL =
            IndicatorFile.read().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));

    private Definitions() {}

    public static Indicator of(String code) {
        return ALL.get(code);
    }
}
