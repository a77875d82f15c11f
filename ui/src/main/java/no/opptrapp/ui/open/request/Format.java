package no.opptrapp.ui.open.request;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.text.Text;
import no.opptrapp.ui.open.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The formats answers come in. */
public enum Format {
    JSON(MediaType.APPLICATION_JSON),
    CSV(Format.CSV_TEXT),
    SVG(Format.SVG_TEXT),
    XLSX(Format.XLSX_TEXT),
    JSON_STAT(Format.JSON_STAT_TEXT);

    /** CSV with its encoding. */
    public static final String CSV_TEXT = "text/csv;charset=utf-8";

    /** JSON-stat 2.0, which has no registered type of its own. */
    public static final String JSON_STAT_TEXT = "application/vnd.json-stat+json";

    /** The picture. */
    public static final String SVG_TEXT = "image/svg+xml";

    /** The workbook. */
    public static final String XLSX_TEXT = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String type;

    Format(String type) {
        this.type = type;
    }

    public MediaType type() {
        return MediaType.of(type);
    }

    /**
     * The format a request names by {@code ?format=}, for those who cannot send a header; else the one it likes best.
     *
     * @throws Refusal 400 when there is no such format, 406 when it accepts none of them
     */
    public static Format named(HttpRequest<?> request, Format... offered) {
        String name = request.getParameters().get("format");
        if (name == null) {
            return best(request, offered);
        }
        return Arrays.stream(offered)
                .filter(format -> format.written().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.malformed(
                        "format",
                        name,
                        Text.of(
                                "problem.fault.choice",
                                Arrays.stream(offered).map(Format::written).collect(Collectors.joining(", ")))));
    }

    /** Its name in addresses: {@code json-stat}. */
    private String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The format a request likes best.
     *
     * @param offered what there is, the usual one first
     * @throws Refusal 406 when it accepts none of them
     */
    public static Format best(HttpRequest<?> request, Format... offered) {
        List<MediaType> accepted = List.copyOf(request.accept());
        if (accepted.isEmpty()) {
            return offered[0];
        }
        List<Wish> wishes = Stream.iterate(0, i -> i < accepted.size(), i -> i + 1)
                .map(i -> new Wish(accepted.get(i), i))
                .toList();
        return Arrays.stream(offered)
                .map(format -> new Offer(format, wishes))
                .filter(offer -> offer.quality() > 0)
                .min(Comparator.comparingDouble(Offer::quality).reversed().thenComparingInt(Offer::place))
                .map(Offer::format)
                .orElseThrow(() -> Refusal.of(HttpStatus.NOT_ACCEPTABLE, Text.of("problem.detail.406")));
    }

    /** One part of {@code Accept}, and where it stands there. */
    private record Wish(MediaType type, int place) {

        /** How exactly it names a type: a range in which everything lies yields to one that says more. */
        int exactness() {
            if (type.getType().equals("*")) {
                return 0;
            }
            return type.getSubtype().equals("*") ? 1 : 2;
        }
    }

    /** A format, with what the most exact wish for it says. */
    private record Offer(Format format, double quality, int place) {

        Offer(Format format, List<Wish> wishes) {
            this(
                    format,
                    wishes.stream()
                            .filter(wish -> wish.type().matches(format.type()))
                            .max(Comparator.comparingInt(Wish::exactness)
                                    .thenComparing(
                                            Comparator.comparingInt(Wish::place).reversed()))
                            .orElse(null));
        }

        private Offer(Format format, @Nullable Wish wish) {
            this(
                    format,
                    wish == null ? 0 : wish.type().getQualityAsNumber().doubleValue(),
                    wish == null ? 0 : wish.place());
        }
    }
}
