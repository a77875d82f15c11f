package no.opptrapp.ui.staff.survey;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.Questionnaire;
import no.opptrapp.survey.design.Questionnaires;
import no.opptrapp.survey.design.SurveyId;
import no.opptrapp.survey.design.SurveyMade;
import no.opptrapp.survey.design.SurveyTitle;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** Makes a new series on a questionnaire there is. */
final class NewSurveyDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient Surveys surveys;
    private final transient Questionnaires questionnaires;
    private final TextField nb = new TextField();
    private final TextField nn = new TextField();
    private final TextField en = new TextField();
    private final TextField id = new TextField();
    private final Select<Questionnaire> questionnaire = new Select<>();
    private final Checkbox indicators = new Checkbox(true);

    NewSurveyDialog(Visit visit, Surveys surveys, Questionnaires questionnaires) {
        this.visit = visit;
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        setHeaderTitle(visit.say("surveys.new"));
        setWidth("min(100%, 34rem)");
        nb.setLabel(visit.say("surveys.new.nb"));
        nn.setLabel(visit.say("surveys.new.nn"));
        en.setLabel(visit.say("surveys.new.en"));
        id.setLabel(visit.say("surveys.new.id"));
        id.setHelperText(visit.say("surveys.new.id.hint"));
        nb.setValueChangeMode(ValueChangeMode.LAZY);
        nb.addValueChangeListener(change -> suggestId(change.getOldValue(), change.getValue()));
        questionnaire.setLabel(visit.say("surveys.new.questionnaire"));
        questionnaire.setItemLabelGenerator(item -> visit.say(item.title()));
        questionnaire.addValueChangeListener(change -> suggestIndicators(change.getValue()));
        indicators.setLabel(visit.say("surveys.new.indicators"));
        indicators.setHelperText(visit.say("surveys.new.indicators.hint"));
        FormLayout form = new FormLayout(nb, nn, en, id, questionnaire, indicators);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
        getFooter()
                .add(
                        Parts.button(visit.say("shell.cancel"), this::close),
                        Parts.primary(visit.say("surveys.new.make"), this::make));
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                List<Questionnaire> known = this.questionnaires.all(visit.actor());
                questionnaire.setItems(known);
                known.stream().limit(1).forEach(questionnaire::setValue);
            }
        });
    }

    /** Follows the title as long as nobody has written a name of their own. */
    private void suggestId(String before, String title) {
        if (id.isEmpty() || id.getValue().equals(SurveyId.suggestedFor(before))) {
            id.setValue(SurveyId.suggestedFor(title));
        }
    }

    /** Only one series can hold the values of a week: a second one on the same questionnaire is asked to say so. */
    private void suggestIndicators(@Nullable Questionnaire chosen) {
        indicators.setValue(chosen != null
                && surveys.all(visit.actor()).stream()
                        .noneMatch(there ->
                                there.indicators() && there.questionnaire().equals(chosen.code())));
    }

    private void make() {
        Questionnaire chosen = questionnaire.getValue();
        nb.setInvalid(nb.isEmpty());
        nb.setErrorMessage(visit.say("surveys.new.nb.missing"));
        List.of(nb, nn, en).forEach(this::check);
        questionnaire.setInvalid(chosen == null);
        questionnaire.setErrorMessage(visit.say("surveys.new.questionnaire.missing"));
        id.setInvalid(id.isEmpty());
        id.setErrorMessage(visit.say("surveys.new.id.hint"));
        if (chosen == null || nb.isInvalid() || nn.isInvalid() || en.isInvalid() || id.isEmpty()) {
            return;
        }
        String title = nb.getValue();
        Text.Named named = new Text.Named(title, or(nn, title), or(en, title));
        switch (surveys.make(visit.actor(), id.getValue(), named, chosen.code(), indicators.getValue())) {
            case SurveyMade.Made(var survey) -> {
                close();
                UI.getCurrent().navigate("surveys/" + survey.id());
            }
            case SurveyMade.Refused refused -> {
                tell(id, refused.of("id"));
                tell(questionnaire, refused.of("questionnaire"));
                tell(nb, refused.of("title"));
            }
        }
    }

    private void tell(HasValidation field, Optional<Text> reason) {
        field.setInvalid(reason.isPresent());
        reason.ifPresent(text -> field.setErrorMessage(visit.say(text)));
    }

    /** Says what is wrong with a title that is written. */
    private void check(TextField title) {
        if (!title.isEmpty()) {
            SurveyTitle.fault(title.getValue())
                    .ifPresentOrElse(
                            fault -> {
                                title.setInvalid(true);
                                title.setErrorMessage(visit.say(fault));
                            },
                            () -> title.setInvalid(false));
        }
    }

    private static String or(TextField field, String title) {
        return field.isEmpty() ? title : field.getValue();
    }
}
