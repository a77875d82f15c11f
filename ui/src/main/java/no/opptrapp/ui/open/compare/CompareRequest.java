package no.opptrapp.ui.open.compare;

import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.comparison.ComparisonQuery;
import no.opptrapp.core.comparison.Peers;
import no.opptrapp.core.comparison.figure.ComparisonFigure;
import no.opptrapp.core.text.Text;
import no.opptrapp.ui.open.problem.Refusal;
import no.opptrapp.ui.open.request.Asked;

/** Reads what is to be compared. */
record CompareRequest(HttpRequest<?> request) {

    private static final int MOST = 400;

    ComparisonQuery query() {
        return new ComparisonQuery(
                needed("indicator"),
                asked("year", value -> Asked.year("year", value)),
                needed("area"),
                asked("peers", value -> choice("peers", value, Peers.values(), Peers::written)),
                asked("with", CompareRequest::codes).orElse(List.of()),
                asked("borders", CompareRequest::borders));
    }

    /** Which figure a picture or a table shows. */
    ComparisonFigure figure(ComparisonFigure usual) {
        return asked("figure", value -> choice("figure", value, ComparisonFigure.values(), ComparisonFigure::written))
                .orElse(usual);
    }

    private String needed(String field) {
        return request.getParameters()
                .getFirst(field)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> Refusal.malformed(field, null, Text.of("problem.fault.missing")));
    }

    private <T> Optional<T> asked(String field, Function<String, T> reading) {
        return request.getParameters().getFirst(field).map(reading);
    }

    private static <T> T choice(String field, String value, T[] choices, Function<T, String> written) {
        return Stream.of(choices)
                .filter(each -> written.apply(each).equals(value))
                .findFirst()
                .orElseThrow(() -> Refusal.malformed(
                        field,
                        value,
                        Text.of(
                                "problem.fault.choice",
                                Arrays.stream(choices).map(written).collect(Collectors.joining(", ")))));
    }

    private static List<String> codes(String value) {
        List<String> codes = Stream.of(value.split(",", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        if (codes.size() > MOST) {
            throw Refusal.malformed(
                    "with", value.substring(0, MOST), Text.of("comparison.fault.many", String.valueOf(MOST)));
        }
        return codes;
    }

    private static Borders borders(String year) {
        return Borders.named(Asked.year("borders", year))
                .orElseThrow(
                        () -> Refusal.malformed("borders", year, Text.of("problem.fault.choice", "2019, 2020, 2024")));
    }
}
