package no.opptrapp.ui.app.demo;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.area.Borders;
import no.opptrapp.planning.need.NeedTesting;

/**
 * Needs and measures: a little of everything in all of Vestland, Bergen and a few others told in full, and districts of
 * Oslo with what was heard in meetings. All made up, and told so; days count from the day it is loaded.
 */
@Order(DemonstrationPlans.AFTER_VALUES)
@Singleton
class DemonstrationPlans implements DemonstrationPart {

    /** Rules find needs in values and surveys, so those come first. */
    static final int AFTER_VALUES = 1;

    private static final String COUNTY = "46";
    private static final String TOLD_IN_FULL = "4601";

    private final NeedTesting testing;
    private final AreaService areas;
    private final MeetingNeeds meetings;
    private final DemonstrationGoals goals;
    private final OwnMeasures measures;
    private final AnswersToNeeds answers;
    private final DemonstrationHearing hearing;
    private final DemonstrationDates dates;
    private final DemonstrationCalls calls;

    DemonstrationPlans(
            NeedTesting testing,
            AreaService areas,
            MeetingNeeds meetings,
            DemonstrationGoals goals,
            OwnMeasures measures,
            AnswersToNeeds answers,
            DemonstrationHearing hearing,
            DemonstrationDates dates,
            DemonstrationCalls calls) {
        this.testing = testing;
        this.areas = areas;
        this.meetings = meetings;
        this.goals = goals;
        this.measures = measures;
        this.answers = answers;
        this.hearing = hearing;
        this.dates = dates;
        this.calls = calls;
    }

    @Override
    public void load(Actor job) {
        testing.run(job);
        measures.load(meetings.load(), goals.load());
        answers.load(areas.list(job, Optional.of(Borders.NEWEST.year()), Optional.of(AreaKind.MUNICIPALITY)).stream()
                .map(Area::code)
                .filter(code -> code.startsWith(COUNTY) && !code.equals(TOLD_IN_FULL))
                .sorted()
                .toList());
        hearing.load();
        dates.load();
        calls.load();
    }
}
