package no.opptrapp.ui.staff.start;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import no.opptrapp.ui.staff.shell.Icon;

/**
 * Something to go and do or see.
 *
 * @param icon beside it
 * @param title what it is
 * @param what there is to do
 * @param href where
 * @param waits whether it needs a person
 */
record Errand(Icon icon, String title, String what, String href, boolean waits) {

    Div card() {
        Anchor link = new Anchor(href, title);
        link.addClassName("card-link");
        Div card = new Div(icon.draw(), new Div(new H3(link), new Paragraph(what)));
        card.addClassName("task");
        card.setClassName("waiting", waits);
        return card;
    }
}
