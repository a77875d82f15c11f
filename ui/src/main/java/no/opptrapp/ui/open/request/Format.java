package no.opptrapp.ui.open.request;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.ui.open.problem.Refusal;

/** The formats answers come in. */
public enum Format {
    JSON(MediaType.APPLICATION_JSON),
    CSV(Format.CSV_TEXT),
    SVG(Format.SVG_TEXT),
    XLSX(Format.XLSX_TEXT);

    /** CSV with its encoding. */
    public static final String CSV_TEXT = "text/csv;charset=utf-8";

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
     * The format a request likes best.
     *
     * @param offered what there is, the usual one first
     * @throws Refusal 406 when it accepts none of them
     */
    public static Format best(HttpRequest<?> request, Format... offered) {
        var accepted = request.accept();
        if (accepted.isEmpty()) {
            return offered[0];
        }
        for (MediaType wish : accepted) {
            for (Format format : List.of(offered)) {
                if (wish.matches(format.type())) {
                    return format;
                }
            }
        }
        throw Refusal.of(HttpStatus.NOT_ACCEPTABLE, Text.of("problem.detail.406"));
    }
}
