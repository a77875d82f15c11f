package no.opptrapp.ui.staff.start;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Objects;
import java.util.function.Function;
import no.opptrapp.core.indicator.intake.AreaYear;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.gap.Gap;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.need.Need;
import no.opptrapp.planning.step.NextStep;
import no.opptrapp.ui.staff.gap.GapAddress;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Visit;

/** The next step: one sentence and the one button that leads to it. */
final class StepCard {

    private StepCard() {}

    /** @param named what an area is called, by its code */
    static Section of(Visit visit, NextStep step, Function<String, Text> named) {
        Anchor link = new Anchor(href(step), visit.say("start.step." + word(step) + ".do"));
        link.addClassNames("button", "primary");
        Section card = new Section(
                new Div(new H2(visit.say("start.step")), new Paragraph(sentence(visit, step, named))), link);
        card.addClassName("next-step");
        return card;
    }

    private static String sentence(Visit visit, NextStep step, Function<String, Text> named) {
        String key = "start.step." + word(step);
        return switch (step) {
            case NextStep.TakeOrLeave(Need need) ->
                visit.say(
                        key,
                        need.title(),
                        named.apply(need.area()),
                        need.newest().severity());
            case NextStep.Plan(Gap need) -> visit.say(key, need.title(), Objects.requireNonNull(need.severity()));
            case NextStep.CatchUp(Measure measure) ->
                visit.say(
                        key,
                        measure.facts().title(),
                        Moments.day(
                                Objects.requireNonNull(
                                        measure.facts().schedule().endsOn()),
                                visit.actor().language()));
            case NextStep.Approve(var year) -> {
                AreaYear of = year.of();
                yield visit.say(key, named.apply(of.area()), Integer.toString(of.year()));
            }
            case NextStep.Answer(var hearing) ->
                visit.say(key, hearing.hearing().title(), hearing.unanswered());
            case NextStep.LookAgain(Gap done) ->
                visit.say(
                        key,
                        done.title(),
                        Objects.requireNonNull(done.reported()).title());
            case NextStep.Link(Gap measure) -> visit.say(key, measure.title());
            case NextStep.LookAhead() -> visit.say(key);
        };
    }

    private static String href(NextStep step) {
        return switch (step) {
            case NextStep.TakeOrLeave(Need need) -> "needs/" + need.id();
            case NextStep.Plan(Gap need) -> GapAddress.newMeasure(need);
            case NextStep.CatchUp(Measure measure) -> "measures/" + measure.id();
            case NextStep.Approve(var year) -> "approval";
            case NextStep.Answer(var hearing) -> "hearings/" + hearing.hearing().id();
            case NextStep.LookAgain(Gap done) ->
                "needs/" + Objects.requireNonNull(done.reported()).id();
            case NextStep.Link(Gap measure) -> GapAddress.linkNeed(measure);
            case NextStep.LookAhead() -> "year";
        };
    }

    private static String word(NextStep step) {
        return switch (step) {
            case NextStep.TakeOrLeave take -> "take";
            case NextStep.Plan plan -> "plan";
            case NextStep.CatchUp late -> "catch-up";
            case NextStep.Approve approve -> "approve";
            case NextStep.Answer answer -> "answer";
            case NextStep.LookAgain again -> "look-again";
            case NextStep.Link link -> "link";
            case NextStep.LookAhead ahead -> "look-ahead";
        };
    }
}
