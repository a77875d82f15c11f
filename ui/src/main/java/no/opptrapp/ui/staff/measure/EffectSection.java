package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.followup.Effect;
import no.opptrapp.planning.followup.EffectService;
import no.opptrapp.planning.followup.EffectSheet;
import no.opptrapp.planning.followup.EffectWords;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.ui.staff.file.EffectServlet;
import no.opptrapp.ui.staff.results.FigureFoot;
import no.opptrapp.ui.staff.results.FigureMenu;
import no.opptrapp.ui.staff.results.FigureNumbers;
import no.opptrapp.ui.staff.results.FigurePicture;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/**
 * Whether a measure helped: the answer in words, what it rests on, the figure with its numbers, and what to be careful
 * of. It is worked out once the page is there, which says so meanwhile.
 */
final class EffectSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient EffectService effects;
    private final transient Measure measure;
    private final Div said = new Div();
    private final Div body = new Div();

    EffectSection(Visit visit, EffectService effects, Measure measure) {
        this.visit = visit;
        this.effects = effects;
        this.measure = measure;
        addClassNames("section", "effect");
        said.getElement().setAttribute("aria-live", "polite");
        said.add(working());
        add(new H2(visit.say("measures.effect")), said, body);
        // The page shows itself first, and asks for this when it has.
        getElement().executeJs("return true").then(shown -> work());
    }

    /** Whether there can be anything to say: it has begun, and something is expected of it. */
    static boolean belongsTo(Measure measure) {
        MeasureStatus status = measure.facts().status();
        return !measure.deleted()
                && measure.facts().expected() != null
                && status != MeasureStatus.IDEA
                && status != MeasureStatus.PLANNED;
    }

    private Div working() {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", visit.say("measures.effect.working"));
        Div working = new Div(Parts.quiet(visit.say("measures.effect.working")), bar);
        working.addClassName("waiting-line");
        return working;
    }

    private void work() {
        show(effects.of(visit.actor(), measure.id()));
    }

    private void show(EffectSheet sheet) {
        said.removeAll();
        Paragraph answer = new Paragraph(visit.say(EffectWords.answer(sheet)));
        answer.addClassName("effect-answer");
        said.add(answer);
        if (sheet.madeUp()) {
            body.add(new Paragraph(Parts.marked(visit.say("shell.made-up"))));
        }
        body.add(list(EffectWords.grounds(sheet)));
        Figure figure = sheet.figure();
        if (figure != null) {
            body.add(card(figure));
        } else if (sheet.effect() instanceof Effect.CannotBeEstimated && sheet.indicator() != null) {
            body.add(new Paragraph(new Anchor(
                    "values/" + measure.area() + "/of/" + sheet.indicator().code(),
                    visit.say("measures.effect.values", sheet.indicator().name()))));
        }
        if (!sheet.caveats().isEmpty()) {
            body.add(new H3(visit.say("measures.effect.careful")), list(EffectWords.caveats(sheet)));
        }
    }

    private UnorderedList list(List<Text> sentences) {
        UnorderedList list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(visit.say(sentence))));
        return list;
    }

    private Div card(Figure figure) {
        FigureNumbers numbers = new FigureNumbers(visit, figure);
        H3 title = new H3(visit.say(figure.title()));
        Paragraph subtitle = new Paragraph(visit.say(figure.subtitle()));
        subtitle.addClassName("subtitle");
        Div head = new Div(
                new Div(title, subtitle),
                new FigureMenu(
                        visit, visit.say(figure.title()), kind -> EffectServlet.address(measure.id(), kind), numbers));
        head.addClassName("figure-head");
        Div sides = new Div(FigurePicture.inSection(visit, figure, "effect"), numbers);
        sides.addClassName("sides");
        Div card = new Div(head, sides, FigureFoot.withoutNotes(visit, figure));
        card.addClassName("figure-card");
        return card;
    }
}
