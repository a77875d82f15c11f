package no.opptrapp.ui.staff.value;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import no.opptrapp.ui.staff.shell.Visit;

/** What the signs beside values mean. */
final class Legend extends UnorderedList {

    private static final long serialVersionUID = 1L;

    Legend(Visit visit) {
        addClassName("legend");
        ValueCell.SIGNED.forEach(status -> item(ValueCell.sign(status), visit.say(status.label())));
        item(ValueCell.WAITING, visit.say("values.waits"));
        item(":", visit.say("indicator.status.hidden"));
        item("..", visit.say("indicator.status.missing"));
    }

    private void item(String sign, String words) {
        Span mark = new Span(sign);
        mark.addClassName("sign");
        add(new ListItem(mark, new Span(" " + words)));
    }
}
