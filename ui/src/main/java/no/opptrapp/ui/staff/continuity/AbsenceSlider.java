package no.opptrapp.ui.staff.continuity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.function.IntConsumer;
import no.opptrapp.ui.staff.shell.Visit;

/** How many are away, 0 to 60 %, by mouse, finger or arrow keys; the words beside it say the same. */
final class AbsenceSlider extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 60;
    private static final int SETTLED = 150;
    private static final String ID = "absence";

    private final transient Visit visit;
    private final Element input = new Element("input");
    private final Span words = new Span();

    AbsenceSlider(Visit visit, int percent, IntConsumer chosen) {
        this.visit = visit;
        addClassName("absence-slider");
        NativeLabel label = new NativeLabel(visit.say("continuity-plan.absence"));
        label.getElement().setAttribute("for", ID);
        input.setAttribute("type", "range");
        input.setAttribute("id", ID);
        input.setAttribute("min", "0");
        input.setAttribute("max", Integer.toString(MOST));
        input.setAttribute("step", "1");
        input.setAttribute("value", Integer.toString(percent));
        input.addEventListener("input", event -> {
                    int value =
                            event.getEventData().get("element.valueAsNumber").asInt();
                    if (value >= 0 && value <= MOST) {
                        say(value);
                        chosen.accept(value);
                    }
                })
                .addEventData("element.valueAsNumber")
                .debounce(SETTLED);
        words.addClassName("absence-words");
        say(percent);
        add(label);
        getElement().appendChild(input);
        add(words);
    }

    private void say(int percent) {
        String said = visit.say("continuity-plan.absence.words", percent);
        words.setText(said);
        input.setAttribute("aria-valuetext", said);
    }
}
