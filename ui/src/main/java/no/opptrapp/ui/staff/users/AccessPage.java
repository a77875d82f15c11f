package no.opptrapp.ui.staff.users;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** A list of those who have access, of one kind: what each may, where, and what can be done about it. */
abstract class AccessPage<T> extends Titled {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient AreaNames areaNames;
    private final String kind;
    private final transient List<String> headings = new ArrayList<>();
    private final transient List<Function<T, Component>> cells = new ArrayList<>();
    private final transient List<Integer> sortable = new ArrayList<>();
    private final Div list = new Div();
    private final Div messages = new Div();

    /** @param kind what the keys of the page's texts start with */
    AccessPage(Visit visit, AreaService areas, String kind) {
        this.visit = visit;
        this.kind = kind;
        this.areaNames = new AreaNames(visit, areas);
        title(visit.say(kind + ".title"));
        lead(visit.say(kind + ".lead"));
        actions(Parts.primary(visit.say(kind + ".new"), this::make));
        messages.getElement().setAttribute("aria-live", "polite");
        add(messages, list);
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

    /** A column of words. */
    final void column(String heading, Function<T, String> words) {
        sortable.add(headings.size());
        cells(heading, one -> new Span(words.apply(one)));
    }

    /** A column of something else than words. */
    final void cells(String heading, Function<T, Component> cell) {
        headings.add(visit.say(heading));
        cells.add(cell);
    }

    final void role(Function<T, Role> role) {
        column(
                "users.role",
                one -> visit.say("shell.role." + role.apply(one).name().toLowerCase(Locale.ROOT)));
    }

    /** What can be done with one of them; the last column. */
    final void action(Function<T, Component> action) {
        cells("users.actions", action);
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
        list.removeAll();
        List<T> all = all();
        if (all.isEmpty()) {
            list.add(Parts.quiet(visit.say(kind + ".empty")));
            return;
        }
        PlainTable table =
                new PlainTable(visit.say(kind + ".title")).cardsOnPhone().head(headings.toArray(String[]::new));
        table.sortable(visit.actor().language(), sortable.toArray(Integer[]::new));
        all.forEach(one -> table.row(cells.stream().map(cell -> cell.apply(one)).toArray(Component[]::new)));
        list.add(table);
    }
}
