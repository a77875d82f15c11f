package no.opptrapp.ui.staff.start;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.result.ResultService;
import no.opptrapp.survey.result.Switches;
import no.opptrapp.survey.result.TopShareTrend;
import no.opptrapp.survey.result.TopShareTrend.Comparison;
import no.opptrapp.survey.round.Round;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** The changes in the newest published round of each survey that are certain, the largest first. */
@Singleton
class Highlights {

    private static final int MOST = 4;
    private static final int MOST_OF_OLDER = 2;

    private final Errands errands;
    private final ResultService results;

    Highlights(Errands errands, ResultService results) {
        this.errands = errands;
        this.results = results;
    }

    /** A question's change against the month it is held against. */
    private record Found(TopShareTrend trend, Comparison comparison) {
        double size() {
            return Math.abs(comparison.change().points());
        }
    }

    /** A section for each survey that has something published, newest first; only the newest at length. */
    List<Component> of(Visit visit) {
        List<Component> sections = new ArrayList<>();
        errands.newest(visit)
                .forEach(newest -> sections.add(section(visit, newest, sections.isEmpty() ? MOST : MOST_OF_OLDER)));
        return sections;
    }

    private Component section(Visit visit, Errands.Newest newest, int most) {
        Survey survey = newest.survey();
        Round round = newest.round();
        List<TopShareTrend> trends = results.trends(visit.actor(), round.survey(), round.id(), Switches.DEFAULT);
        List<Found> found = largest(trends, most);
        String where = visit.say(survey.title()) + ", " + visit.say(round.id().label());
        Section section = Parts.section(visit.say("start.highlights", where));
        if (survey.provenance().reconstructed()) {
            section.add(new Paragraph(Parts.marked(visit.say("shell.reconstructed"))));
        }
        if (found.isEmpty()) {
            section.add(Parts.quiet(visit.say(nothingCertain(trends))));
            return section;
        }
        Div cards = new Div(found.stream().map(one -> card(visit, one)).toArray(Component[]::new));
        cards.addClassName("highlights");
        section.add(cards);
        return section;
    }

    /** The largest certain change of each question, the largest of all first. */
    private static List<Found> largest(List<TopShareTrend> trends, int most) {
        return trends.stream()
                .flatMap(trend -> trend.comparisons().stream()
                        .filter(comparison -> comparison.change().certain())
                        .max(Comparator.comparingDouble(
                                comparison -> Math.abs(comparison.change().points())))
                        .map(comparison -> new Found(trend, comparison))
                        .stream())
                .sorted(Comparator.comparingDouble(Found::size).reversed())
                .limit(most)
                .toList();
    }

    /** Which months were compared, or that there are none to compare. */
    static Text nothingCertain(List<TopShareTrend> trends) {
        return trends.stream()
                .filter(trend -> !trend.comparisons().isEmpty())
                .max(Comparator.comparingInt(trend -> trend.comparisons().size()))
                .map(Highlights::nothingCertain)
                .orElse(Text.of("start.highlights.first"));
    }

    private static Text nothingCertain(TopShareTrend trend) {
        List<Comparison> compared = trend.comparisons();
        Text from = compared.reversed().stream()
                .map(comparison -> trend.name(comparison.from().month()))
                .reduce((a, b) -> Text.of("start.highlights.or", a, b))
                .orElseThrow();
        return Text.of(
                "start.highlights.none",
                from,
                trend.name(compared.getFirst().to().month()));
    }

    private static Div card(Visit visit, Found found) {
        double change = found.comparison().change().points();
        Span points = new Span((change > 0 ? "+" : "") + visit.say(Amount.number(change, 1)));
        points.addClassName("big");
        Span unit = new Span(visit.say("start.points"));
        unit.addClassName("unit");
        Div card = new Div(
                points,
                unit,
                new Paragraph(visit.say(found.trend().counted())),
                Parts.quiet(visit.say(fromTo(found.trend(), found.comparison()))));
        card.addClassName("highlight");
        return card;
    }

    static Text fromTo(TopShareTrend trend, Comparison comparison) {
        return Text.of(
                "start.highlight",
                Amount.percent(comparison.from().estimate().percent()),
                trend.name(comparison.from().month()),
                Amount.percent(comparison.to().estimate().percent()),
                trend.name(comparison.to().month()),
                Amount.count(comparison.from().base()),
                Amount.count(comparison.to().base()));
    }
}
