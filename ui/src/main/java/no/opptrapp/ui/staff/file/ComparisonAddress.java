package no.opptrapp.ui.staff.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.comparison.ComparisonQuery;
import no.opptrapp.core.comparison.Peers;
import org.jspecify.annotations.Nullable;

/** A comparison in an address, the same for the page and for its files. What cannot be read is not asked for. */
public final class ComparisonAddress {

    private static final String YEAR = "[1-9]\\d{3}";

    private ComparisonAddress() {}

    /** The parameters of a comparison. */
    public static String query(ComparisonQuery query) {
        List<String> parts = new ArrayList<>();
        parts.add("indicator=" + encoded(query.indicator()));
        query.year().ifPresent(year -> parts.add("year=" + year));
        parts.add("area=" + encoded(query.area()));
        query.peers().ifPresent(peers -> parts.add("peers=" + peers.written()));
        if (!query.with().isEmpty()) {
            parts.add("with=" + encoded(String.join(",", query.with())));
        }
        query.borders().ifPresent(borders -> parts.add("borders=" + borders.year()));
        return String.join("&", parts);
    }

    /**
     * The comparison that an address asks for.
     *
     * @param parameter the value of a parameter, null where it is not there
     * @param indicator the usual one
     * @param area the usual one
     */
    public static ComparisonQuery read(Function<String, @Nullable String> parameter, String indicator, String area) {
        return new ComparisonQuery(
                asked(parameter, "indicator").orElse(indicator),
                year(parameter, "year"),
                asked(parameter, "area").orElse(area),
                asked(parameter, "peers").flatMap(Peers::ofWritten),
                asked(parameter, "with").stream()
                        .flatMap(codes -> Stream.of(codes.split(",", -1)))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList(),
                year(parameter, "borders").flatMap(Borders::named));
    }

    private static Optional<Integer> year(Function<String, @Nullable String> parameter, String name) {
        return asked(parameter, name).filter(year -> year.matches(YEAR)).map(Integer::valueOf);
    }

    private static Optional<String> asked(Function<String, @Nullable String> parameter, String name) {
        return Optional.ofNullable(parameter.apply(name)).filter(value -> !value.isBlank());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
