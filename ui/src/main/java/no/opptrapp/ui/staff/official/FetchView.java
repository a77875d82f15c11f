package no.opptrapp.ui.staff.official;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.UUID;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.official.Fetch;
import no.opptrapp.core.official.FetchSheet;
import no.opptrapp.core.official.FetchState;
import no.opptrapp.core.official.OfficialFetches;
import no.opptrapp.core.official.TakeOutcome;
import no.opptrapp.core.official.ValueDifferences;
import no.opptrapp.core.official.klass.AreaDifferences;
import no.opptrapp.core.text.Amount;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Question;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** One fetching: how far it has come, what differs from what is held, and the decision on it. */
@Prototype
@Route(Official.PATH + "/:source/fetches/:fetch")
@RolesAllowed("NATIONAL")
public class FetchView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int EVERY_MILLISECONDS = 2000;

    private final transient Visit visit;
    private final transient OfficialFetches fetches;
    private final transient AreaService areas;
    private final Div messages = new Div();
    private final Div content = new Div();
    private UUID id = new UUID(0, 0);
    private @Nullable FetchState shown;
    private int answered;
    private transient Fetch.@Nullable Again again;
    private transient @Nullable Registration looking;

    public FetchView(Visit visit, OfficialFetches fetches, AreaService areas) {
        this.visit = visit;
        this.fetches = fetches;
        this.areas = areas;
        messages.getElement().setAttribute("aria-live", "polite");
        content.getElement().setAttribute("aria-live", "polite");
        add(messages, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Official.id(event, "fetch");
        messages.removeAll();
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (shown == FetchState.RUNNING) {
            event.getUI().setPollInterval(EVERY_MILLISECONDS);
            looking = event.getUI().addPollListener(poll -> look());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopLooking(event.getUI());
    }

    private void stopLooking(UI ui) {
        if (looking != null) {
            looking.remove();
            looking = null;
            ui.setPollInterval(-1);
        }
    }

    /** Says something new only when there is: those who are read to hear every change. */
    private void look() {
        Fetch now = fetches.progress(visit.actor(), id);
        if (now.state() != shown || now.answered() != answered || !Objects.equals(now.again(), again)) {
            show();
        }
        if (now.state() != FetchState.RUNNING) {
            getUI().ifPresent(this::stopLooking);
        }
    }

    private void show() {
        FetchSheet sheet = fetches.get(visit.actor(), id);
        Fetch fetch = sheet.fetch();
        shown = fetch.state();
        answered = fetch.answered();
        again = fetch.again();
        title(visit.say("statistics.fetch.of", Official.moment(visit, fetch.beganAt())));
        trail(
                new Anchor(Official.PATH, visit.say("statistics.title")),
                new Anchor(Official.PATH + "/" + sheet.source().id(), Official.name(visit, sheet.source())));
        actions(buttons(sheet));
        content.removeAll();
        content.add(Official.state(visit, fetch.state()), new Paragraph(Official.told(visit, fetch)));
        if (fetch.state() == FetchState.RUNNING) {
            content.add(progress(fetch));
        }
        if (sheet.values() != null) {
            content.add(new ValueDifferencesPart(visit, areas, sheet.values()));
        }
        if (sheet.areas() != null) {
            content.add(new AreaDifferencesPart(visit, sheet.areas()));
        }
    }

    private Component progress(Fetch fetch) {
        ProgressBar bar = new ProgressBar(0, Math.max(1, fetch.questions()), fetch.answered());
        bar.getElement().setAttribute("aria-label", visit.say("statistics.progress.label"));
        return new Div(bar, Parts.quiet(visit.say("statistics.progress.rest")));
    }

    private Component[] buttons(FetchSheet sheet) {
        return switch (sheet.fetch().state()) {
            case RUNNING -> new Component[] {Parts.button(visit.say("statistics.stop"), this::refuse)};
            case READY -> {
                ValueDifferences values = sheet.values();
                yield values == null ? areaButtons(sheet.areas()) : valueButtons(values);
            }
            default -> new Component[0];
        };
    }

    private Component[] valueButtons(ValueDifferences values) {
        // Only values of approved years differ: there is nothing to take in.
        boolean lockedOnly = values.taken().isEmpty() && !values.locked().isEmpty();
        return lockedOnly
                ? new Component[] {Parts.button(visit.say("statistics.seen"), this::refuse)}
                : new Component[] {
                    Parts.primary(visit.say("statistics.take", values.taken().size()), () -> ask(values)),
                    Parts.button(visit.say("statistics.refuse"), this::refuse)
                };
    }

    private Component[] areaButtons(@Nullable AreaDifferences found) {
        int facts = found == null ? 0 : found.corrections().size();
        Component seen = Parts.button(visit.say("statistics.seen"), this::refuse);
        return facts == 0
                ? new Component[] {seen}
                : new Component[] {
                    Parts.primary(visit.say("statistics.correct", facts), () -> askToCorrect(facts)), seen
                };
    }

    private void askToCorrect(int facts) {
        Question.ask(
                visit,
                visit.say("statistics.correct.title", facts),
                visit.say("statistics.correct.what"),
                visit.say("statistics.take.verb"),
                this::take);
    }

    private void ask(ValueDifferences values) {
        Question.ask(
                visit,
                visit.say("statistics.take.title", values.taken().size()),
                visit.say("statistics.take.what"),
                visit.say("statistics.take.verb"),
                this::take);
    }

    private void take() {
        messages.removeAll();
        messages.add(
                switch (fetches.take(visit.actor(), id)) {
                    case TakeOutcome.Taken taken -> taken(taken);
                    case TakeOutcome.Corrected(int facts) ->
                        Parts.notice("done", visit.say("statistics.corrected", facts));
                    case TakeOutcome.Same same -> Parts.notice("signal", visit.say("statistics.taken.same"));
                    case TakeOutcome.Settled settled -> Parts.notice("signal", visit.say("statistics.settled"));
                    case TakeOutcome.Refused refused -> new HinderedPart(visit, areas, refused);
                });
        show();
    }

    private Div taken(TakeOutcome.Taken taken) {
        Paragraph then = new Paragraph(
                visit.say("statistics.taken.then", Amount.count(taken.warningCount()), taken.warningCount()));
        Anchor approve = new Anchor("approval", visit.say("statistics.approve"));
        String values = visit.say("statistics.taken", taken.values());
        return taken.locked().isEmpty()
                ? Parts.notice("done", values, then, approve)
                : Parts.notice(
                        "done", values, then, new Paragraph(Official.locked(visit, areas, taken.locked())), approve);
    }

    private void refuse() {
        messages.removeAll();
        if (!fetches.refuse(visit.actor(), id)) {
            messages.add(Parts.notice("signal", visit.say("statistics.settled")));
        }
        show();
    }
}
