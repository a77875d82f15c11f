package no.opptrapp.ui.app.demo;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.indicator.targets.TargetDraft;
import no.opptrapp.core.indicator.targets.TargetOutcome;
import no.opptrapp.core.indicator.targets.TargetService;
import no.opptrapp.core.indicator.targets.TargetSheet;
import no.opptrapp.core.period.Year;

/**
 * A few targets, made up, so that lights of every colour and inherited targets can be seen. Each starts from the value
 * that stands in the tables for its first year.
 */
@Order(DemonstrationPlans.AFTER_VALUES)
@Singleton
class DemonstrationTargets implements DemonstrationPart {

    private static final List<TargetDraft> TARGETS = List.of(
            target("R01", "NO", 3.2),
            target("R03", "NO", 5.0),
            target("R02", "46", 3.4),
            target("R01", "4601", 3.0),
            target("PY_CHILD", "4601", 400),
            target("H05", "4601", 1));

    private final TargetService targets;

    DemonstrationTargets(TargetService targets) {
        this.targets = targets;
    }

    @Override
    public void load(Actor job) {
        for (TargetDraft draft : TARGETS) {
            boolean there = targets.find(job, draft.area(), draft.indicator())
                    .filter(sheet -> !sheet.inherited())
                    .map(TargetSheet::target)
                    .isPresent();
            if (!there && targets.set(job, draft) instanceof TargetOutcome.Refused refused) {
                throw new IllegalStateException("A target of the demonstration was refused: " + refused);
            }
        }
    }

    private static TargetDraft target(String indicator, String area, double to) {
        return new TargetDraft(indicator, area, new Year(2016), null, new Year(2028), to, 0);
    }
}
