package no.opptrapp.ui.staff.value;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.core.indicator.intake.Approvals;
import no.opptrapp.core.indicator.intake.AreaYear;
import no.opptrapp.core.indicator.intake.YearState;
import no.opptrapp.core.text.Amount;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Question;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** What waits for approval, and what is approved and locked, by municipality and year. */
@Prototype
@Route("approval")
@Menu(title = "approval.menu", order = 14, icon = "LOCK")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class ApprovalView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;
    private static final int AT_A_TIME = 30;

    /** Indicators that are named in a question. */
    private static final int NAMED = 6;

    private final transient Visit visit;
    private final transient Approvals approvals;
    private final transient IndicatorService indicators;
    private final transient Map<String, Area> areas;
    private final Div messages = new Div();
    private final Div content = new Div();
    private transient Optional<String> only = Optional.empty();

    public ApprovalView(Visit visit, Approvals approvals, IndicatorService indicators, AreaService areas) {
        this.visit = visit;
        this.approvals = approvals;
        this.indicators = indicators;
        this.areas = areas.list(visit.actor(), Optional.empty(), Optional.empty()).stream()
                .collect(Collectors.toMap(Area::code, Function.identity()));
        title(visit.say("approval.title"));
        lead(visit.say("approval.lead"));
        messages.getElement().setAttribute("aria-live", "polite");
        add(messages, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        only = event.getLocation().getQueryParameters().getSingleParameter("area");
        show();
    }

    private void show() {
        content.removeAll();
        List<YearState> states = approvals.states(visit.actor()).stream()
                .filter(state ->
                        only.map(code -> code.equals(state.of().area())).orElse(true))
                .toList();
        if (states.isEmpty()) {
            content.add(Parts.empty(
                    visit.say("approval.empty"),
                    visit.say("approval.empty.why"),
                    new Anchor("value-import", visit.say("intakes.menu"))));
            return;
        }
        only.ifPresent(code -> content.add(new Anchor("approval", visit.say("approval.all"))));
        List<YearState> waiting =
                states.stream().filter(state -> state.waiting() > 0).toList();
        content.add(waiting(waiting));
        List<YearState> rest = states.stream()
                .filter(state -> state.waiting() == 0 && state.last() != null)
                .toList();
        if (!rest.isEmpty()) {
            content.add(Parts.section(visit.say("approval.done"), done(rest)));
        }
    }

    /** What is dealt with; a year at a time where there are many areas. */
    private Component done(List<YearState> rest) {
        if (rest.size() <= AT_A_TIME) {
            return table("approval.done", rest);
        }
        List<Integer> years =
                rest.stream().map(state -> state.of().year()).distinct().toList();
        Select<Integer> year = new Select<>();
        year.setLabel(visit.say("approval.year"));
        year.setItems(years);
        Div rows = new Div();
        year.addValueChangeListener(change -> {
            rows.removeAll();
            rows.add(table(
                    "approval.done",
                    rest.stream()
                            .filter(state -> state.of().year() == change.getValue())
                            .toList()));
        });
        year.setValue(years.getFirst());
        return new Div(year, rows);
    }

    private Component waiting(List<YearState> waiting) {
        if (waiting.isEmpty()) {
            return Parts.section(visit.say("approval.waiting"), Parts.quiet(visit.say("approval.none")));
        }
        Component table = table("approval.waiting", waiting);
        if (waiting.size() == 1) {
            return Parts.section(visit.say("approval.waiting"), table);
        }
        Div actions = new Div(
                Parts.primary(visit.say("approval.approve-all", Amount.count(waiting.size())), () -> askAll(waiting)));
        actions.addClassName("actions");
        return Parts.section(visit.say("approval.waiting"), actions, table);
    }

    private Component table(String name, List<YearState> states) {
        PlainTable table = new PlainTable(visit.say(name))
                .cardsOnPhone()
                .numeric(1, 2)
                .head(
                        visit.say("approval.area"),
                        visit.say("approval.year"),
                        visit.say("approval.values"),
                        visit.say("approval.state"),
                        visit.say("approval.what"));
        List<YearState> shown = states.stream().limit(MOST).toList();
        Map<AreaYear, List<String>> lacking = lacking(shown);
        shown.forEach(state -> table.row(
                new Anchor("values/" + state.of().area(), name(state.of())),
                new Span(Integer.toString(state.of().year())),
                new Span(
                        state.waiting() > 0
                                ? visit.say("approval.of", Amount.count(state.waiting()), Amount.count(state.values()))
                                : visit.say(Amount.count(state.values()))),
                state(state, lacking.getOrDefault(state.of(), List.of())),
                button(state)));
        return states.size() > MOST
                ? new Div(table, Parts.quiet(visit.say("approval.first", MOST, Amount.count(states.size()))))
                : table;
    }

    private Component state(YearState state, List<String> lacking) {
        Div told = new Div(state(state));
        if (!lacking.isEmpty()) {
            Span lacks = new Span(visit.say(
                    "approval.lacks",
                    lacking.size(),
                    Integer.toString(state.of().year() - 1)));
            lacks.addClassName("behind");
            told.add(lacks);
        }
        return told;
    }

    private Component state(YearState state) {
        YearState.Event last = state.last();
        if (last == null) {
            return Parts.status(Icon.CLOCK, visit.say("approval.state.new"), "waiting");
        }
        String when = Moments.moment(last.at(), visit.actor().language());
        Div told = new Div(
                last.approved()
                        ? Parts.status(Icon.LOCK, visit.say("approval.state.approved"), "done")
                        : Parts.status(Icon.OPEN, visit.say("approval.state.open"), "waiting"));
        Span who = new Span(visit.say("approval.by", visit.who(last.by()), when)
                + Optional.ofNullable(last.reason())
                        .map(reason -> ": " + reason)
                        .orElse(""));
        who.addClassName("behind");
        told.add(who);
        return told;
    }

    private Component button(YearState state) {
        boolean locked = state.isApproved();
        String verb = visit.say(locked ? "approval.reopen" : "approval.approve");
        NativeButton button = Parts.button(verb, () -> {
            if (locked) {
                new ReopenDialog(visit, name(state.of()), state.of(), this::reopen).open();
            } else {
                ask(state);
            }
        });
        button.addClassName("small");
        button.setAriaLabel(verb + ": " + name(state.of()) + " " + state.of().year());
        return button;
    }

    /** Asks only where something would be locked that the year before had; otherwise approving is one click. */
    private void ask(YearState state) {
        List<String> lacking = lacking(List.of(state)).getOrDefault(state.of(), List.of());
        if (lacking.isEmpty()) {
            approve(List.of(state));
            return;
        }
        String year = Integer.toString(state.of().year());
        Question.ask(
                visit,
                visit.say("approval.lacking", name(state.of()), year),
                visit.say(
                        "approval.lacking.what",
                        lacking.size(),
                        Integer.toString(state.of().year() - 1),
                        year,
                        named(lacking)),
                visit.say("approval.approve-anyway"),
                () -> approve(List.of(state)));
    }

    private Map<AreaYear, List<String>> lacking(List<YearState> states) {
        return approvals.lacking(
                visit.actor(), states.stream().map(YearState::of).toList());
    }

    private String named(List<String> codes) {
        Map<String, Indicator> known =
                indicators.list(visit.actor()).stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        String names = codes.stream()
                .limit(NAMED)
                .map(code -> Optional.ofNullable(known.get(code))
                        .map(indicator -> visit.say(indicator.name()))
                        .orElse(code))
                .collect(Collectors.joining("; "));
        return codes.size() > NAMED ? visit.say("approval.lacking.more", names, codes.size() - NAMED) : names;
    }

    private void askAll(List<YearState> waiting) {
        long values = waiting.stream().mapToLong(YearState::waiting).sum();
        int lacking = lacking(waiting).size();
        String what = visit.say("approval.approve-all.what", Amount.count(values));
        Question.ask(
                visit,
                visit.say("approval.approve-all", Amount.count(waiting.size())),
                lacking == 0 ? what : what + " " + visit.say("approval.lacking.all", lacking),
                visit.say(lacking == 0 ? "approval.approve" : "approval.approve-anyway"),
                () -> approve(waiting));
    }

    private void approve(List<YearState> states) {
        int values = approvals.approve(
                visit.actor(), states.stream().map(YearState::of).toList());
        show();
        messages.removeAll();
        messages.add(Parts.notice("done", visit.say("approval.approved", Amount.count(values), values)));
    }

    private void reopen(AreaYear year, String reason) {
        approvals.reopen(visit.actor(), year, reason);
        show();
        messages.removeAll();
        messages.add(Parts.notice("done", visit.say("approval.reopened", name(year), Integer.toString(year.year()))));
    }

    private String name(AreaYear year) {
        Area area = areas.get(year.area());
        return area == null ? year.area() : visit.say(area.name());
    }
}
