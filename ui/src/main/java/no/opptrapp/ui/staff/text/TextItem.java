package no.opptrapp.ui.staff.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.opptrapp.survey.answer.FreeText;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** What was written once or several times in the same words, with its decision. */
final class TextItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient Alike alike;
    private final Input pick = new Input();

    TextItem(Visit visit, Alike alike, Runnable decide) {
        this.visit = visit;
        this.alike = alike;
        Div words = new Div(new Quote(alike.content()), Parts.quiet(where()));
        add(alike.approved() ? words : choice(words), decision(decide));
    }

    Alike alike() {
        return alike;
    }

    boolean chosen() {
        return !alike.approved() && pick.getElement().getProperty("checked", false);
    }

    void choose() {
        if (!alike.approved()) {
            pick.getElement().setProperty("checked", true);
        }
    }

    /** To be approved together with others: a box of the browser's own, which the keyboard knows. */
    private Component choice(Div words) {
        pick.setType("checkbox");
        pick.setAriaLabel(visit.say("texts.choose", alike.content()));
        pick.getElement().addPropertyChangeListener("checked", "change", changed -> {});
        Div choice = new Div(pick, words);
        choice.addClassName("pick");
        return choice;
    }

    private Div decision(Runnable decide) {
        NativeButton button = Parts.button(visit.say(alike.approved() ? "texts.withdraw" : verb()), decide);
        button.addClassName("small");
        Div decision = new Div(
                alike.approved()
                        ? Parts.status(Icon.CHECK, visit.say("texts.approved"), "done")
                        : Parts.status(Icon.CLOCK, visit.say("texts.waiting"), "planned"),
                button);
        decision.addClassName("actions");
        return decision;
    }

    private String verb() {
        return alike.texts().size() > 1 ? "texts.approve-all" : "texts.approve";
    }

    /** Where it was written; where several wrote it, how many in each landsdel. */
    private String where() {
        if (alike.texts().size() == 1) {
            return region(key(alike.texts().getFirst()));
        }
        Map<String, Long> regions = alike.texts().stream()
                .collect(Collectors.groupingBy(TextItem::key, TreeMap::new, Collectors.counting()));
        return visit.say("texts.alike", alike.texts().size()) + " "
                + regions.entrySet().stream()
                        .map(entry -> region(entry.getKey()) + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static String key(FreeText text) {
        return Objects.requireNonNullElse(text.region(), "");
    }

    private String region(String code) {
        return code.isEmpty() ? visit.say("texts.no-region") : visit.sayOr("texts.region." + code, code);
    }
}
