package no.opptrapp.survey.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.survey.design.FigurePlan;

/** Makes the figures a survey's definition plans, for one round and one setting of the switches. */
final class Figures {

    private final ShareFigures shares;
    private final RespondentFigures respondents;
    private final List<FigurePlan> plans;

    Figures(Material material, Switches switches) {
        this.shares = new ShareFigures(material, switches);
        this.respondents = new RespondentFigures(material);
        this.plans = material.questionnaire().figures();
    }

    /** All of them in the order of the report, without those whose question the round did not ask. */
    List<Figure> all() {
        return plans.stream().flatMap(plan -> make(plan).stream()).toList();
    }

    /** The figure of a number, such as {@code F4}. */
    Optional<Figure> one(String id) {
        return Stream.ofNullable(id)
                .flatMap(wanted -> plans.stream().filter(plan -> plan.id().equals(wanted)))
                .findFirst()
                .flatMap(this::make);
    }

    private Optional<Figure> make(FigurePlan plan) {
        return switch (plan.measure()) {
            case COUNT_AND_PERCENT -> Optional.of(respondents.byRegion(plan));
            case COUNT -> Optional.of(respondents.respondents(plan));
            case DISTRIBUTION, TOP_SHARE -> shares.make(plan);
        };
    }
}
