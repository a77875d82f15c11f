package no.opptrapp.ui.open.indicator;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import no.opptrapp.core.indicator.intake.ImportOutcome;
import no.opptrapp.core.text.Texts;

/**
 * What came of taking in a file of values.
 *
 * @param id of the import; null when everything stood already
 * @param accepted rows that said something new
 * @param duplicates rows that said what stood already
 * @param warnings what somebody should look at, the first hundred
 * @param warningCount how many there are
 */
@Serdeable
record ValueImport(@Nullable String id, long accepted, long duplicates, List<Warning> warnings, long warningCount) {

    private static final int LONGEST_NAME = 200;

    /** Something that a rule finds odd, although the file was taken in. */
    @Serdeable
    record Warning(
            long line,
            @Nullable Integer column,
            @Nullable String field,
            @Nullable String value,
            String message) {}

    static ValueImport of(ImportOutcome.Stored stored, Texts texts) {
        return new ValueImport(
                stored.id().toString(),
                stored.accepted(),
                stored.duplicates(),
                stored.warnings().stream()
                        .map(fault -> new Warning(
                                fault.line(), fault.column(), fault.field(), fault.value(), texts.say(fault.message())))
                        .toList(),
                stored.warningCount());
    }

    static ValueImport of(ImportOutcome.Unchanged unchanged) {
        return new ValueImport(null, 0, unchanged.duplicates(), List.of(), 0);
    }

    /** What the file is called, from {@code ?name=}: values say that they come from it. */
    static String name(HttpRequest<?> request) {
        String name = request.getParameters()
                .getFirst("name")
                .orElse("")
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        return name.isEmpty() ? "observations" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
