package no.opptrapp.ui.open.gap;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.gap.Gap;
import no.opptrapp.planning.gap.GapKind;
import no.opptrapp.planning.gap.Gaps;
import no.opptrapp.ui.open.request.Asked;
import org.jspecify.annotations.Nullable;

/** The gap list as programs see it: three lists, the worst first in each. */
@Serdeable
record GapLists(List<Row> needsWithoutMeasure, List<Row> measuresWithoutNeed, List<Row> doneButStillReported) {

    /**
     * A row of one list.
     *
     * @param id of the need in the first list, of the measure in the others
     * @param severity of the need, 1 to 100; null for a measure without one
     * @param madeUp whether it was made up to show the program
     * @param needId the need that is still reported; null in the other lists
     */
    @Serdeable
    record Row(
            String id,
            String title,
            String area,
            String planArea,
            String targetGroup,
            @Nullable Integer severity,
            boolean madeUp,
            @Nullable String needId) {

        private static Row of(Gap gap, Texts texts) {
            Gap.Reported reported = gap.reported();
            return new Row(
                    gap.id().toString(),
                    texts.say(gap.title()),
                    gap.area(),
                    gap.planArea(),
                    Asked.written(gap.targetGroup()),
                    gap.severity(),
                    gap.madeUp(),
                    reported == null ? null : reported.id().toString());
        }
    }

    static GapLists of(Gaps gaps, Texts texts) {
        return new GapLists(
                rows(gaps, GapKind.NEED_WITHOUT_MEASURE, texts),
                rows(gaps, GapKind.MEASURE_WITHOUT_NEED, texts),
                rows(gaps, GapKind.DONE_BUT_STILL_REPORTED, texts));
    }

    private static List<Row> rows(Gaps gaps, GapKind kind, Texts texts) {
        return gaps.of(kind).stream().map(gap -> Row.of(gap, texts)).toList();
    }
}
