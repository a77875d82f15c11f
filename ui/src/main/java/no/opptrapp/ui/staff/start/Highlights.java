package no.opptrapp.ui.staff.start;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.text.Amount;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.survey.result.ResultService;
import no.opptrapp.survey.result.Switches;
import no.opptrapp.survey.result.TopShareTrend;
import no.opptrapp.survey.result.TopShareTrend.Comparison;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.Rounds;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** The changes in the newest published round that are certain, the largest first. */
@Singleton
class Highlights {

    private static final int MOST = 4;

    private final Surveys surveys;
    private final Rounds rounds;
    private final ResultService results;

    Highlights(Surveys surveys, Rounds rounds, ResultService results) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.results = results;
    }

    /** A question's change against the month it is held against. */
    private record Found(TopShareTrend trend, Comparison comparison) {
        double size() {
            return Math.abs(comparison.change().points());
        }
    }

    /** Empty where nothing is published. */
    Optional<Component> of(Visit visit) {
        return surveys.all(visit.actor()).stream()
                .flatMap(survey -> newest(visit, survey).stream())
                .max(Comparator.comparing(Round::id))
                .map(round -> section(visit, round));
    }

    private Optional<Round> newest(Visit visit, Survey survey) {
        return rounds.all(visit.actor(), survey.id()).stream()
                .filter(round -> round.publishedTally() != null)
                .max(Comparator.comparing(Round::id));
    }

    private Component section(Visit visit, Round round) {
        List<Found> found = results.trends(visit.actor(), round.survey(), round.id(), Switches.DEFAULT).stream()
                .flatMap(trend -> trend.comparisons().stream()
                        .filter(comparison -> comparison.change().certain())
                        .max(Comparator.comparing(
                                comparison -> Math.abs(comparison.change().points())))
                        .map(comparison -> new Found(trend, comparison))
                        .stream())
                .sorted(Comparator.comparing(Found::size).reversed())
                .limit(MOST)
                .toList();
        String where = visit.say(surveys.find(visit.actor(), round.survey()).title()) + ", "
                + visit.say(round.id().name());
        Div cards = new Div(found.stream().map(one -> card(visit, one)).toArray(Component[]::new));
        cards.addClassName("highlights");
        return found.isEmpty()
                ? Parts.section(
                        visit.say("start.highlights", where), Parts.quiet(visit.say("start.highlights.none", where)))
                : Parts.section(visit.say("start.highlights", where), cards);
    }

    private static Div card(Visit visit, Found found) {
        Comparison comparison = found.comparison();
        double change = comparison.change().points();
        Span points = new Span((change > 0 ? "+" : "") + visit.say(Amount.number(change, 1)));
        points.addClassName("big");
        Span unit = new Span(visit.say("start.points"));
        unit.addClassName("unit");
        Div card = new Div(
                points,
                unit,
                new Paragraph(visit.say(found.trend().text())),
                Parts.quiet(visit.say(
                        "start.highlight",
                        found.trend().top(),
                        Amount.percent(comparison.from().estimate().percent()),
                        comparison.from().month().name(),
                        Amount.percent(comparison.to().estimate().percent()),
                        comparison.to().month().name())));
        card.addClassName("highlight");
        return card;
    }
}
