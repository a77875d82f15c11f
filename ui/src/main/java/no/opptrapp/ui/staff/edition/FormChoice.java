package no.opptrapp.ui.staff.edition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.language.LanguageChoice;
import no.opptrapp.reports.language.LanguageChoices;
import no.opptrapp.reports.language.LanguageForms;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** Where an area writes down in which form of Norwegian its reports are. */
final class FormChoice {

    private final Visit visit;
    private final LanguageChoices choices;
    private final LanguageForms forms;
    private final ReportNames names;
    private final Runnable changed;

    /** @param changed told when somebody has chosen */
    FormChoice(Visit visit, LanguageChoices choices, LanguageForms forms, ReportNames names, Runnable changed) {
        this.visit = visit;
        this.choices = choices;
        this.forms = forms;
        this.names = names;
        this.changed = changed;
    }

    /** Nothing for those who look after no such area by name. */
    Optional<Section> section() {
        List<String> own = choices.own(visit.actor());
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Section section = Parts.section(visit.say("editions.form"), Parts.quiet(visit.say("editions.form.means")));
        own.forEach(code -> section.add(row(code)));
        return Optional.of(section);
    }

    private Div row(String code) {
        Select<Language> form = new Select<>();
        form.setLabel(visit.say("editions.form.of", names.area(code)));
        form.setItems(Language.NB, Language.NN);
        form.setEmptySelectionAllowed(true);
        form.setEmptySelectionCaption(visit.say("editions.form.county"));
        form.setItemLabelGenerator(each -> each == null ? visit.say("editions.form.county") : each.ownName());
        form.setWidth("min(100%, 24rem)");
        Span told = new Span();
        told.addClassNames("quiet", "small");
        told.getElement().setAttribute("aria-live", "polite");
        LanguageChoice known = choices.of(visit.actor(), code);
        form.setValue(known.form());
        told.setText(now(known));
        form.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                told.setText(choose(code, change.getValue()));
            }
        });
        Div row = new Div(form, told);
        row.addClassName("choices");
        return row;
    }

    private String choose(String code, @Nullable Language form) {
        try {
            int version = choices.of(visit.actor(), code).version();
            LanguageChoice chosen = choices.choose(visit.actor(), code, version, form);
            changed.run();
            return visit.say("editions.form.saved") + " " + now(chosen);
        } catch (StaleVersion stale) {
            return visit.say("editions.form.stale");
        }
    }

    private String now(LanguageChoice choice) {
        String usual = visit.say(
                "editions.in." + forms.of(visit.actor(), choice.area()).tag());
        var at = choice.at();
        return at == null
                ? visit.say("editions.form.now", usual)
                : visit.say(
                        "editions.form.chosen",
                        usual,
                        visit.who(choice.byName()),
                        Moments.moment(at, visit.actor().language()));
    }
}
