package no.opptrapp.ui.open.figure;

import io.micronaut.http.HttpRequest;
import no.opptrapp.survey.result.Switches;
import no.opptrapp.ui.open.request.Asked;

/** Reads {@code ?base=&mean=&weight=}. */
final class AskedSwitches {

    private AskedSwitches() {}

    static Switches of(HttpRequest<?> request) {
        Switches usual = Switches.DEFAULT;
        return new Switches(
                choice(request, "base", Switches.Base.class, usual.base()),
                choice(request, "mean", Switches.Mean.class, usual.mean()),
                choice(request, "weight", Switches.Weight.class, usual.weight()));
    }

    private static <E extends Enum<E>> E choice(HttpRequest<?> request, String field, Class<E> type, E usual) {
        return request.getParameters()
                .getFirst(field)
                .map(value -> Asked.choice(field, value, type))
                .orElse(usual);
    }
}
