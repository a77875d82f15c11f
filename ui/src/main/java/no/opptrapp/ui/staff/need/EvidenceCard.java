package no.opptrapp.ui.staff.need;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.core.indicator.Display;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.statistics.Interval;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.need.Evidence;
import no.opptrapp.planning.need.RuleResult;
import no.opptrapp.planning.need.RuleWords;
import no.opptrapp.planning.need.Verdict;
import no.opptrapp.planning.need.WrittenInput;
import no.opptrapp.ui.staff.plan.PlanNames;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** One thing a need rests on, as it was then. */
final class EvidenceCard extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;

    /**
     * A card.
     *
     * @param verdict what it said, in words
     */
    EvidenceCard(
            Visit visit, PlanNames names, Evidence evidence, Text verdict, Function<String, Indicator> indicators) {
        this.visit = visit;
        addClassName("card");
        add(Parts.status(icon(evidence.verdict()), visit.say(verdict), manner(evidence.verdict())));
        if (evidence.madeUp()) {
            boolean written = evidence.content() instanceof Evidence.Written;
            add(Parts.marked(visit.say(written ? "shell.made-up" : "shell.reconstructed")));
        }
        switch (evidence.content()) {
            case Evidence.Observed observed ->
                observed(
                        names,
                        evidence,
                        observed,
                        indicators.apply(observed.result().observation().key().indicator()));
            case Evidence.TakenBack gone ->
                takenBack(names, gone, indicators.apply(gone.key().indicator()));
            case Evidence.Written(WrittenInput input) -> written(input);
        }
        add(Parts.quiet(visit.say(
                "needs.evidence.added",
                Moments.moment(evidence.at(), visit.actor().language()),
                visit.sayOr("needs.by." + evidence.by(), evidence.by()))));
    }

    private static Icon icon(Verdict verdict) {
        return switch (verdict) {
            case FOUND, WORSE -> Icon.WARNING;
            case STILL -> Icon.OPEN;
            case TAKEN_BACK -> Icon.INFO;
            case RELIEVED -> Icon.CHECK;
        };
    }

    private static String manner(Verdict verdict) {
        return switch (verdict) {
            case FOUND, WORSE -> "waiting";
            case STILL, TAKEN_BACK -> "planned";
            case RELIEVED -> "done";
        };
    }

    private void observed(PlanNames names, Evidence evidence, Evidence.Observed observed, Indicator indicator) {
        RuleResult result = observed.result();
        ObservationKey key = result.observation().key();
        Finding finding = result.observation().finding();
        add(new H3(visit.say(indicator.name())));
        Long base = finding.base();
        Interval interval = finding.interval();
        String value = Display.of(indicator, finding, visit.texts());
        String head = visit.say(
                "needs.evidence.value", names.area(key.area()), key.period().label(), value);
        add(new Paragraph(
                base == null
                        ? head
                        : interval == null
                                ? head + " " + visit.say("needs.evidence.base", base)
                                : head + " "
                                        + visit.say(
                                                "needs.evidence.interval",
                                                base,
                                                RuleWords.measured(observed.kind(), indicator.unit(), interval.low()),
                                                RuleWords.measured(
                                                        observed.kind(), indicator.unit(), interval.high()))));
        Double against = result.against();
        Period before = result.againstPeriod();
        if (against != null && before != null) {
            add(new Paragraph(visit.say(
                    "needs.evidence.against",
                    before.label(),
                    Display.of(indicator, new Finding(against, null, null, finding.status()), visit.texts()))));
        }
        if (evidence.verdict() != Verdict.RELIEVED) {
            add(Parts.quiet(visit.say(RuleWords.formula(observed.kind(), indicator.unit(), result))));
        }
    }

    private void takenBack(PlanNames names, Evidence.TakenBack gone, Indicator indicator) {
        add(new H3(visit.say(indicator.name())));
        add(new Paragraph(visit.say(
                "needs.evidence.value",
                names.area(gone.key().area()),
                gone.key().period().label(),
                gone.why())));
    }

    private void written(WrittenInput input) {
        add(new H3(visit.say(input.kind().label()) + ", "
                + Moments.day(input.heldOn(), visit.actor().language())));
        if (!input.participants().isEmpty()) {
            add(Parts.quiet(input.participants().stream()
                    .sorted()
                    .map(one -> visit.say(one.label()))
                    .collect(Collectors.joining(", "))));
        }
        add(new Paragraph(input.summary()));
        String citation = input.citation();
        if (citation != null) {
            add(Parts.quiet(visit.say("needs.evidence.citation", citation)));
        }
    }
}
