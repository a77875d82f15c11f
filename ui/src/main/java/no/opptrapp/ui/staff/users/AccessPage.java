package no.opptrapp.ui.staff.users;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** A list of those who have access, of one kind: what each may, where, and what can be done about it. */
abstract class AccessPage<T> extends Titled {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient AreaNames areaNames;
    private final Grid<T> grid = new Grid<>();
    private final Div messages = new Div();

    /** @param kind what the keys of the page's texts start with */
    AccessPage(Visit visit, AreaService areas, String kind) {
        this.visit = visit;
        this.areaNames = new AreaNames(visit, areas);
        title(visit.say(kind + ".title"));
        lead(visit.say(kind + ".lead"));
        actions(Parts.primary(visit.say(kind + ".new"), this::make));
        messages.getElement().setAttribute("aria-live", "polite");
        grid.setAllRowsVisible(true);
        add(messages, grid);
    }

    /** Everything in the list, as it now stands. */
    abstract List<T> all();

    /** Opens the dialog that makes a new one. */
    abstract void make();

    final Visit visit() {
        return visit;
    }

    final AreaNames areaNames() {
        return areaNames;
    }

    final Grid<T> grid() {
        return grid;
    }

    final Grid.Column<T> column(String heading, ValueProvider<T, String> words) {
        return grid.addColumn(words).setHeader(visit.say(heading)).setAutoWidth(true);
    }

    final Grid.Column<T> role(Function<T, Role> role) {
        return column(
                "users.role",
                one -> visit.say("shell.role." + role.apply(one).name().toLowerCase(Locale.ROOT)));
    }

    /** What can be done with one of them; the last column. */
    final void action(Function<T, Component> action) {
        grid.addComponentColumn(action::apply)
                .setHeader(visit.say("users.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    /** A button in a row: short for those who see the row, whole for those who are read to. */
    static NativeButton rowButton(String words, String whole, Runnable action) {
        NativeButton button = Parts.button(words, action);
        button.addClassName("small");
        button.setAriaLabel(whole);
        return button;
    }

    /** Reads the list again, and says what happened where something did. */
    final void show(Component... happened) {
        messages.removeAll();
        messages.add(happened);
        grid.setItems(all());
    }
}
