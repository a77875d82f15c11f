package no.opptrapp.ui.staff.value;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.exchange.CsvForPeople;
import no.opptrapp.core.exchange.Spreadsheet;
import no.opptrapp.core.indicator.Display;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** The values of an area as rows for people: one value a row, with everything that must go with it. */
record ValueSheet(Area area, Map<String, Indicator> indicators, List<Value> values, Texts texts) {

    private static final int DECIMALS = 6;
    private static final List<String> HEADINGS = List.of(
            "values.file.area",
            "values.file.code",
            "values.indicator",
            "values.period",
            "values.borders.short",
            "values.value",
            "values.file.unit",
            "values.base",
            "values.status",
            "values.file.waits",
            "values.file.parts",
            "values.origin",
            "values.file.reconstructed",
            "values.file.caveats");

    void csv(OutputStream out) throws IOException {
        try (CsvForPeople csv = new CsvForPeople(out)) {
            csv.row(headings());
            rows().forEach(csv::row);
        }
    }

    void xlsx(OutputStream out) throws IOException {
        try (Spreadsheet book = new Spreadsheet(out)) {
            book.sheet(texts.say(area.name()));
            book.heading(headings());
            book.freeze();
            book.width(2, 50);
            book.width(13, 60);
            rows().forEach(book::row);
        }
    }

    private List<String> headings() {
        return HEADINGS.stream().map(texts::say).toList();
    }

    private Stream<List<@Nullable Object>> rows() {
        return values.stream()
                .flatMap(value -> Stream.ofNullable(indicators.get(value.key().indicator()))
                        .map(indicator -> row(indicator, value)));
    }

    private List<@Nullable Object> row(Indicator indicator, Value value) {
        Text.Named caveats = indicator.guidance().caveats();
        String origin = value.observation().origin();
        return Arrays.asList(
                texts.say(area.name()),
                indicator.code(),
                texts.say(indicator.name()),
                value.key().period().key(),
                value.key().borders().year(),
                shown(indicator, value),
                texts.say(indicator.unit().label()),
                value.finding().base(),
                texts.say(value.finding().status().label()),
                value.observation().approved() ? null : texts.say("values.waits"),
                ValueCell.behind(texts, value.parts()),
                origin.equals(Value.CALCULATED) ? texts.say("values.calculated") : origin,
                value.reconstructed() ? texts.say("shell.reconstructed") : null,
                caveats == null ? null : texts.say(caveats));
    }

    private Object shown(Indicator indicator, Value value) {
        Double number = value.finding().value();
        return number == null || indicator.unit() == Unit.YES_NO
                ? Display.of(indicator, value.finding(), texts)
                : BigDecimal.valueOf(number)
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }
}
