package no.opptrapp.ui.staff.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.survey.answer.FreeText;
import no.opptrapp.survey.answer.FreeTexts;
import no.opptrapp.survey.design.Question;
import no.opptrapp.survey.design.QuestionnaireVersion;
import no.opptrapp.survey.round.Round;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** Texts under their questions, each with its decision. */
final class TextList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient FreeTexts texts;
    private final transient Round round;
    private final transient QuestionnaireVersion version;

    TextList(Visit visit, FreeTexts texts, Round round, QuestionnaireVersion version) {
        this.visit = visit;
        this.texts = texts;
        this.round = round;
        this.version = version;
        getElement().setAttribute("aria-live", "polite");
        read();
    }

    private void read() {
        removeAll();
        Map<String, List<FreeText>> byQuestion = texts.all(visit.actor(), round.survey(), round.id()).stream()
                .collect(Collectors.groupingBy(FreeText::question, LinkedHashMap::new, Collectors.toList()));
        if (byQuestion.isEmpty()) {
            add(Parts.empty(visit.say("texts.none.title"), visit.say("texts.none.why")));
        }
        byQuestion.forEach((question, said) -> add(section(question, said)));
    }

    private Section section(String question, List<FreeText> said) {
        long approved = said.stream().filter(FreeText::approved).count();
        UnorderedList list = new UnorderedList();
        list.addClassName("texts");
        said.forEach(text -> list.add(item(text)));
        String heading =
                version.question(question).map(Question::text).map(visit::say).orElse(question);
        return Parts.section(heading, Parts.quiet(visit.say("texts.count", approved, said.size())), list);
    }

    private ListItem item(FreeText text) {
        Quote quote = new Quote(text.content());
        String region = text.region();
        String where = region == null ? visit.say("texts.no-region") : visit.sayOr("texts.region." + region, region);
        ListItem item = new ListItem();
        item.add(new Div(quote, Parts.quiet(where)), decision(item, text));
        return item;
    }

    private Div decision(ListItem item, FreeText text) {
        NativeButton button = text.approved()
                ? Parts.button(visit.say("texts.withdraw"), () -> decide(item, text, false))
                : Parts.button(visit.say("texts.approve"), () -> decide(item, text, true));
        button.addClassName("small");
        Div decision = new Div();
        decision.addClassName("actions");
        decision.add(
                text.approved()
                        ? Parts.status(Icon.CHECK, visit.say("texts.approved"), "done")
                        : Parts.status(Icon.CLOCK, visit.say("texts.waiting"), "planned"),
                button);
        return decision;
    }

    private void decide(ListItem item, FreeText text, boolean approve) {
        try {
            FreeText now = approve
                    ? texts.approve(visit.actor(), round.survey(), round.id(), text.id(), text.version())
                    : texts.withdraw(visit.actor(), round.survey(), round.id(), text.id(), text.version());
            UnorderedList list = (UnorderedList) item.getParent().orElseThrow();
            list.replace(item, item(now));
        } catch (StaleVersion stale) {
            read();
            addComponentAsFirst(Parts.notice("signal", visit.say("texts.stale")));
        }
    }
}
