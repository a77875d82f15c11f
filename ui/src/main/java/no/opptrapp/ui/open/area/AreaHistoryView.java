package no.opptrapp.ui.open.area;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import no.opptrapp.core.area.AreaHistory;
import no.opptrapp.core.area.AreaStep;
import no.opptrapp.core.text.Texts;
import no.opptrapp.ui.open.request.Asked;

/**
 * Where an area came from and what became of it.
 *
 * @param predecessors the steps that led to it, newest first
 * @param successors the steps that led away from it, oldest first
 */
@Serdeable
record AreaHistoryView(AreaView area, List<Step> predecessors, List<Step> successors) {

    /**
     * One area that went into another.
     *
     * @param share how much of {@code from} went this way, above 0 and at most 1; null where nobody publishes it
     * @param basis what the share rests on; null when nothing was divided
     */
    @Serdeable
    record Step(
            AreaView from,
            int fromBorders,
            AreaView to,
            int toBorders,
            String kind,
            @Nullable BigDecimal share,
            @Nullable String basis) {

        static Step of(AreaStep step, Texts texts) {
            return new Step(
                    AreaView.of(step.before(), texts),
                    step.from().year(),
                    AreaView.of(step.after(), texts),
                    step.to().year(),
                    Asked.written(step.kind()),
                    step.share(),
                    step.basis());
        }
    }

    static AreaHistoryView of(AreaHistory history, Texts texts) {
        return new AreaHistoryView(
                AreaView.of(history.area(), texts),
                history.predecessors().stream()
                        .map(step -> Step.of(step, texts))
                        .toList(),
                history.successors().stream().map(step -> Step.of(step, texts)).toList());
    }
}
