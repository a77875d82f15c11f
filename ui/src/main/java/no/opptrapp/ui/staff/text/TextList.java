package no.opptrapp.ui.staff.text;

import com.vaadin.flow.component.html.Div;
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
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** Texts under their questions, each with its decision. */
final class TextList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient FreeTexts texts;
    private final transient Round round;
    private final transient QuestionnaireVersion version;
    private final Div told = new Div();
    private final Div sections = new Div();

    TextList(Visit visit, FreeTexts texts, Round round, QuestionnaireVersion version) {
        this.visit = visit;
        this.texts = texts;
        this.round = round;
        this.version = version;
        told.getElement().setAttribute("aria-live", "polite");
        add(told, sections);
        read();
    }

    private void read() {
        sections.removeAll();
        Map<String, List<FreeText>> byQuestion = texts.all(visit.actor(), round.survey(), round.id()).stream()
                .collect(Collectors.groupingBy(FreeText::question, LinkedHashMap::new, Collectors.toList()));
        if (byQuestion.isEmpty()) {
            sections.add(Parts.empty(visit.say("texts.none.title"), visit.say("texts.none.why")));
        }
        byQuestion.forEach((question, said) -> sections.add(section(question, said)));
    }

    private Section section(String question, List<FreeText> said) {
        long approved = said.stream().filter(FreeText::approved).count();
        List<Alike> alike = Alike.among(said);
        List<TextItem> items = alike.stream()
                .map(one -> new TextItem(visit, one, () -> decide(one)))
                .toList();
        UnorderedList list = new UnorderedList();
        list.addClassName("texts");
        items.forEach(list::add);
        String heading =
                version.question(question).map(Question::text).map(visit::say).orElse(question);
        Section section = Parts.section(heading, Parts.quiet(visit.say("texts.count", approved, said.size())));
        if (alike.stream().filter(one -> !one.approved()).count() > 1) {
            section.add(several(items));
        }
        section.add(list);
        return section;
    }

    /** Approves what is chosen in one question. */
    private Div several(List<TextItem> items) {
        Div several = new Div(
                Parts.button(visit.say("texts.choose-all"), () -> items.forEach(TextItem::choose)),
                Parts.button(
                        visit.say("texts.approve-chosen"),
                        () -> approve(items.stream()
                                .filter(TextItem::chosen)
                                .flatMap(item -> item.alike().texts().stream())
                                .toList())));
        several.addClassName("texts-actions");
        return several;
    }

    private void decide(Alike alike) {
        if (alike.approved()) {
            change(() -> alike.texts()
                    .forEach(text ->
                            texts.withdraw(visit.actor(), round.survey(), round.id(), text.id(), text.version())));
        } else {
            approve(alike.texts());
        }
    }

    private void approve(List<FreeText> chosen) {
        if (chosen.isEmpty()) {
            told.removeAll();
            told.add(Parts.notice("signal", visit.say("texts.none-chosen")));
            return;
        }
        change(() -> texts.approveAll(visit.actor(), round.survey(), round.id(), chosen));
    }

    private void change(Runnable decision) {
        told.removeAll();
        try {
            decision.run();
        } catch (StaleVersion stale) {
            told.add(Parts.notice("signal", visit.say("texts.stale")));
        }
        read();
    }
}
