package no.opptrapp.ui.open.continuity;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.continuity.Answer;
import no.opptrapp.planning.continuity.AnsweredPoint;
import no.opptrapp.planning.continuity.ChecklistSheet;
import no.opptrapp.planning.continuity.Readiness;
import org.jspecify.annotations.Nullable;

/** The checklist of an area with how much of it is in place. */
@Serdeable
record ChecklistView(String area, ReadinessView readiness, List<PointView> points) {

    /**
     * How much is in place; unanswered counts as no.
     *
     * @param percent minimum points in place, in percent of minimum points
     * @param percentOfAll the same over all points
     */
    @Serdeable
    record ReadinessView(
            double percent,
            double percentOfAll,
            int minimumInPlace,
            int minimum,
            int inPlace,
            int all,
            int unanswered) {

        static ReadinessView of(Readiness readiness) {
            return new ReadinessView(
                    readiness.percent(),
                    readiness.percentOfAll(),
                    readiness.minimumInPlace(),
                    readiness.minimum(),
                    readiness.inPlace(),
                    readiness.all(),
                    readiness.unanswered());
        }
    }

    /**
     * A point of the checklist.
     *
     * @param minimum whether no plan should be without it
     * @param version of the answer; 0 where there is none
     * @param inPlace null where nobody has answered
     */
    @Serdeable
    record PointView(
            String code,
            String section,
            String item,
            String source,
            boolean minimum,
            int version,
            @Nullable Boolean inPlace,
            String evidence,
            @Nullable LocalDate dated) {

        static PointView of(AnsweredPoint answered, Texts texts) {
            Answer answer = answered.answer();
            return new PointView(
                    answered.point().code(),
                    texts.say(answered.point().sectionLabel()),
                    texts.say(answered.point().item()),
                    answered.point().source(),
                    answered.point().minimum(),
                    answered.version(),
                    answer == null ? null : answer.inPlace(),
                    answer == null ? "" : answer.evidence(),
                    answer == null ? null : answer.dated());
        }
    }

    static ChecklistView of(String area, ChecklistSheet sheet, Texts texts) {
        return new ChecklistView(
                area,
                ReadinessView.of(sheet.readiness()),
                sheet.points().stream().map(point -> PointView.of(point, texts)).toList());
    }
}
