package no.opptrapp.ui.staff.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;

/** A staff page: a title that the window shows too, a sentence on what it is for, and what one may do. */
public abstract class Titled extends Section implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();
    private final Div trail = new Div();
    private final Div actions = new Div();

    protected Titled() {
        addClassName("page");
        lead.addClassName("lead");
        lead.setVisible(false);
        trail.addClassName("trail");
        trail.setVisible(false);
        actions.addClassName("actions");
        actions.setVisible(false);
        Header head = new Header(trail, title, lead, actions);
        head.addClassName("page-head");
        add(head);
    }

    protected final void title(String words) {
        title.setText(words);
    }

    protected final void lead(String words) {
        lead.setText(words);
        lead.setVisible(true);
    }

    /** What stands above the title: the way back up. */
    protected final void trail(Component... links) {
        trail.removeAll();
        trail.add(links);
        trail.setVisible(links.length > 0);
    }

    /** What one may do on this page, the most important first. */
    protected final void actions(Component... buttons) {
        actions.removeAll();
        actions.add(buttons);
        actions.setVisible(buttons.length > 0);
    }

    /**
     * The address follows what is chosen on the page, so that it can be sent to somebody, and so that changing the language
     * keeps it.
     *
     * @param address within the staff side, with its parameters
     */
    protected final void readAt(String address) {
        Location here = new Location(address);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, here));
        findAncestor(StaffLayout.class).at(here);
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " – Opptrapp";
    }
}
