package no.opptrapp.ui.staff.start;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.gap.AlikeGaps;
import no.opptrapp.planning.gap.Gap;
import no.opptrapp.planning.gap.GapKind;
import no.opptrapp.planning.gap.GapQuery;
import no.opptrapp.planning.gap.GapService;
import no.opptrapp.planning.gap.Gaps;
import no.opptrapp.planning.step.NextSteps;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** What needs and measures say on the start page, by role, from the same queries as the pages they lead to. */
@Singleton
class PlanStart {

    private static final int WORST = 3;

    /** So many gaps are looked at for the gravest needs, as many municipalities may report the same one. */
    private static final int ENOUGH = 5_000;

    /** So many areas are named before the others are counted. */
    private static final int NAMED = 3;

    private final GapService gaps;
    private final PlanErrands errands;
    private final AreaGlance glance;
    private final AreaService areas;
    private final NextSteps steps;
    private final ReportErrands reports;

    PlanStart(
            GapService gaps,
            PlanErrands errands,
            ReportErrands reports,
            AreaGlance glance,
            AreaService areas,
            NextSteps steps) {
        this.gaps = gaps;
        this.reports = reports;
        this.steps = steps;
        this.errands = errands;
        this.glance = glance;
        this.areas = areas;
    }

    /** The sections for this visitor, what waits first. */
    List<Component> of(Visit visit) {
        return switch (visit.actor().role()) {
            case MANAGER -> manager(visit);
            case COORDINATOR -> coordinator(visit);
            case NATIONAL -> national(visit);
            case OWNER, READER, JOB -> List.of();
        };
    }

    private List<Component> manager(Visit visit) {
        List<Component> sections = new ArrayList<>();
        sections.add(StepCard.of(visit, steps.of(visit.actor()), name -> named(visit, name)));
        sections.add(StandingPanel.of(visit, gaps.standing(visit.actor(), WORST)));
        add(sections, visit, "start.inherited", errands.inherited(visit));
        addDue(sections, visit);
        return sections;
    }

    private List<Component> coordinator(Visit visit) {
        List<Component> sections = new ArrayList<>();
        sections.add(counts(visit, gaps.find(visit.actor(), GapQuery.all(), ENOUGH)));
        addDue(sections, visit);
        sections.add(glance.municipalities(visit));
        return sections;
    }

    private List<Component> national(Visit visit) {
        List<Component> sections = new ArrayList<>();
        sections.add(cards(visit, "start.new-needs", errands.newByRegion(visit)));
        addDue(sections, visit);
        sections.add(glance.regions(visit));
        return sections;
    }

    private void addDue(List<Component> sections, Visit visit) {
        List<Errand> due = new ArrayList<>(errands.due(visit));
        due.addAll(reports.notBegun(visit));
        if (!due.isEmpty()) {
            Section section = cards(visit, "start.due", due);
            Paragraph all = new Paragraph(new Anchor("year", visit.say("start.due.all")));
            all.addClassName("after-cards");
            section.add(all);
            sections.add(section);
        }
    }

    private static void add(List<Component> sections, Visit visit, String heading, List<Errand> errands) {
        if (!errands.isEmpty()) {
            sections.add(cards(visit, heading, errands));
        }
    }

    private static Section cards(Visit visit, String heading, List<Errand> errands) {
        Div tasks = new Div(errands.stream().map(Errand::card).toArray(Component[]::new));
        tasks.addClassName("tasks");
        return Parts.section(visit.say(heading), errands.isEmpty() ? Parts.quiet(visit.say(heading + ".none")) : tasks);
    }

    /** How long each list is, and below the gravest of what nobody has taken, or what comes next where there is none. */
    private Section counts(Visit visit, Gaps found) {
        Div numbers = new Div();
        numbers.addClassName("highlights");
        for (GapKind kind : GapKind.values()) {
            Span number = new Span(
                    visit.say(Amount.count(Objects.requireNonNull(found.counts().get(kind)))));
            number.addClassName("big");
            Div card = new Div(number, new Paragraph(new Anchor("gaps", visit.say(kind.label()))));
            card.addClassName("highlight");
            numbers.add(card);
        }
        Section section = Parts.section(visit.say("start.gaps"), numbers);
        List<Errand> worst = AlikeGaps.of(found.of(GapKind.NEED_WITHOUT_MEASURE)).stream()
                .limit(WORST)
                .map(alike -> errand(visit, alike))
                .toList();
        if (worst.isEmpty()) {
            section.add(Parts.quiet(visit.say("start.gaps.none")));
        } else {
            Div tasks = new Div(worst.stream().map(Errand::card).toArray(Component[]::new));
            tasks.addClassName("tasks");
            section.add(Parts.quiet(visit.say("start.gaps.worst")), tasks);
        }
        return section;
    }

    private Errand errand(Visit visit, AlikeGaps alike) {
        Gap gap = alike.worst();
        int severity = Objects.requireNonNull(gap.severity());
        if (alike.gaps().size() > 1) {
            String first = alike.gaps().stream()
                    .limit(NAMED)
                    .map(each -> visit.say(named(visit, each.area())))
                    .collect(Collectors.joining(", "));
            int others = Math.max(0, alike.gaps().size() - NAMED);
            return new Errand(
                    Icon.GAPS,
                    visit.say(gap.marked()),
                    visit.say("start.gaps.several", first, others, severity),
                    "gaps?planArea=" + gap.planArea(),
                    true);
        }
        Text area = named(visit, gap.area());
        return new Errand(
                Icon.GAPS,
                visit.say(gap.marked()),
                visit.say("start.gaps.one", area, severity),
                "needs/" + gap.id(),
                true);
    }

    private Text named(Visit visit, String area) {
        return areas.get(visit.actor(), area).area().name();
    }
}
