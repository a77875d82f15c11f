package no.opptrapp.ui.open.figure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.words.AlternativeText;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import no.opptrapp.ui.open.request.Asked;

/**
 * A figure as programs see it.
 *
 * @param unit {@code percent}, {@code count}, or {@code bySeries}, where the measure of the series tells it
 * @param alternativeText what the figure shows, in words
 * @param reconstructed whether the data were made up after published results
 */
@Serdeable
public record FigureView(
        String id,
        String kind,
        String unit,
        boolean highIsGood,
        String title,
        String subtitle,
        List<Row> categories,
        List<Column> series,
        List<CellView> cells,
        List<Line> lines,
        List<Gap> breaks,
        List<String> notes,
        String alternativeText,
        String source,
        boolean reconstructed) {

    /** A month, a landsdel, a round. */
    @Serdeable
    public record Row(
            String key,
            String label,
            @Nullable Long base,
            @Nullable Integer rounds) {}

    /** An answer option, a share, a number. */
    @Serdeable
    public record Column(String key, String label, String measure) {}

    /** A value to hold the others against. */
    @Serdeable
    public record Line(String label, double value) {}

    /** Where comparison stops. */
    @Serdeable
    public record Gap(String afterCategory, String note, boolean severs) {}

    /** As people of a language read it. */
    public static FigureView of(Figure figure, Language language) {
        Texts texts = Texts.in(language);
        return new FigureView(
                figure.id(),
                Asked.written(figure.kind()),
                Asked.written(figure.unit()),
                figure.highIsGood(),
                texts.say(figure.title()),
                texts.say(figure.subtitle()),
                figure.categories().stream()
                        .map(row -> new Row(row.key(), texts.say(row.label()), row.base(), row.rounds()))
                        .toList(),
                figure.series().stream()
                        .map(column -> new Column(column.key(), texts.say(column.label()), column.measure()))
                        .toList(),
                figure.categories().stream()
                        .flatMap(row ->
                                figure.series().stream().map(column -> CellView.of(figure, row, column, language)))
                        .toList(),
                figure.lines().stream()
                        .map(line -> new Line(texts.say(line.label()), line.value()))
                        .toList(),
                figure.breaks().stream()
                        .map(gap -> new Gap(gap.afterCategory(), texts.say(gap.note()), gap.severs()))
                        .toList(),
                figure.notes().stream().map(texts::say).toList(),
                AlternativeText.of(figure, language),
                texts.say(figure.provenance().source()),
                figure.provenance().reconstructed());
    }
}
