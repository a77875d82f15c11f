package no.opptrapp.ui.staff.continuity;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import no.opptrapp.planning.continuity.Answer;
import no.opptrapp.planning.continuity.AnswerDraft;
import no.opptrapp.planning.continuity.AnswerOutcome;
import no.opptrapp.planning.continuity.AnsweredPoint;
import no.opptrapp.planning.continuity.Checklists;
import no.opptrapp.planning.continuity.PlanFault;
import no.opptrapp.ui.staff.shell.DateFields;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** Asks whether a point of the checklist is in place, and what shows it. */
final class AnswerDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** What can be said of a point. */
    private enum Choice {
        YES,
        NO,
        UNANSWERED;

        static Choice of(AnsweredPoint point) {
            return point.isAnswered() ? point.isInPlace() ? YES : NO : UNANSWERED;
        }
    }

    private final transient Visit visit;
    private final transient Checklists checklists;
    private final String area;
    private final transient AnsweredPoint point;
    private final transient Consumer<String> done;
    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
    private final TextArea evidence = new TextArea();
    private final DatePicker dated = new DatePicker();
    private final Div refusal = new Div();

    AnswerDialog(Visit visit, Checklists checklists, String area, AnsweredPoint point, Consumer<String> done) {
        this.visit = visit;
        this.checklists = checklists;
        this.area = area;
        this.point = point;
        this.done = done;
        setHeaderTitle(visit.say("continuity-plan.point.title", point.point().code()));
        setWidth("min(100%, 34rem)");
        refusal.getElement().setAttribute("aria-live", "polite");
        choice.setLabel(visit.say("continuity-plan.point.state"));
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(each -> visit.say(
                switch (each) {
                    case YES -> "continuity-plan.point.yes";
                    case NO -> "continuity-plan.point.no";
                    case UNANSWERED -> "continuity-plan.point.unanswered";
                }));
        choice.setValue(Choice.of(point));
        evidence.setLabel(visit.say("continuity-plan.point.evidence"));
        evidence.setHelperText(visit.say("continuity-plan.point.evidence.hint"));
        evidence.setWidthFull();
        dated.setLabel(visit.say("continuity-plan.point.date"));
        DateFields.speak(dated, visit);
        Answer answer = point.answer();
        if (answer != null) {
            evidence.setValue(answer.evidence());
            dated.setValue(answer.dated());
        }
        add(refusal, new Paragraph(visit.say(point.point().item())), choice, evidence, dated);
        getFooter()
                .add(
                        Parts.button(visit.say("shell.cancel"), this::close),
                        Parts.primary(visit.say("continuity-plan.save"), this::save));
    }

    private void save() {
        Boolean inPlace = switch (choice.getValue()) {
            case YES -> Boolean.TRUE;
            case NO -> Boolean.FALSE;
            case UNANSWERED -> null;
        };
        AnswerOutcome outcome = checklists.answer(
                visit.actor(),
                area,
                point.point().code(),
                point.version(),
                new AnswerDraft(inPlace, evidence.getValue(), dated.getValue()));
        refusal.removeAll();
        switch (outcome) {
            case AnswerOutcome.Done _ -> {
                close();
                done.accept(
                        visit.say("continuity-plan.point.saved", point.point().code()));
            }
            case AnswerOutcome.Refused(List<PlanFault> faults) ->
                refusal.add(Parts.notice(
                        "refused",
                        visit.say("continuity-plan.refused"),
                        faults.stream()
                                .map(fault -> new Paragraph(visit.say(fault.message())))
                                .toArray(Paragraph[]::new)));
            case AnswerOutcome.Stale(Answer theirs) ->
                refusal.add(Parts.notice(
                        "refused",
                        visit.say("continuity-plan.point.stale", visit.who(theirs.by()), theirs.evidence())));
        }
    }
}
