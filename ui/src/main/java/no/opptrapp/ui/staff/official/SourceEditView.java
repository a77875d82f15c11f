package no.opptrapp.ui.staff.official;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.official.OfficialSources;
import no.opptrapp.core.official.Source;
import no.opptrapp.core.official.SourceDefinition.TableValues;
import no.opptrapp.core.official.SourceOutcome;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** Writes down a table to fetch from, or changes what is fetched of one. */
@Prototype
@Route(Official.PATH + "/new")
@RouteAlias(Official.PATH + "/:source/edit")
@RolesAllowed("NATIONAL")
public class SourceEditView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient OfficialSources sources;
    private final SourceForm form;
    private final Div messages = new Div();
    private transient @Nullable Source known;

    public SourceEditView(Visit visit, OfficialSources sources) {
        this.visit = visit;
        this.sources = sources;
        this.form = new SourceForm(visit);
        messages.getElement().setAttribute("aria-live", "polite");
        Div buttons = new Div(
                Parts.primary(visit.say("statistics.save"), this::save),
                new Anchor(Official.PATH, visit.say("shell.cancel")));
        buttons.addClassName("actions");
        add(messages, form, buttons);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        trail(new Anchor(Official.PATH, visit.say("statistics.title")));
        lead(visit.say("statistics.form.lead"));
        if (event.getRouteParameters().get("source").isEmpty()) {
            title(visit.say("statistics.new"));
            return;
        }
        Source source = sources.get(visit.actor(), Official.id(event, "source"));
        if (!(source.definition() instanceof TableValues)) {
            throw new NotFoundException("no table");
        }
        known = source;
        title(visit.say("statistics.change.of", Official.name(visit, source)));
        form.show(source);
    }

    private void save() {
        messages.removeAll();
        Source before = known;
        try {
            SourceOutcome outcome = before == null
                    ? sources.add(visit.actor(), form.read(), form.wanted())
                    : sources.change(visit.actor(), before.id(), before.version(), form.read(), form.wanted());
            switch (outcome) {
                case SourceOutcome.Done(Source source) ->
                    getUI().ifPresent(ui -> ui.navigate(Official.PATH + "/" + source.id()));
                case SourceOutcome.Refused refused -> {
                    form.complain(refused.faults());
                    messages.add(Parts.notice("refused", visit.say("statistics.form.mend")));
                }
            }
        } catch (StaleVersion stale) {
            messages.add(Parts.notice("refused", visit.say("statistics.stale")));
        }
    }
}
