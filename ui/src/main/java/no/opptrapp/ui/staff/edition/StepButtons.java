package no.opptrapp.ui.staff.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.edition.Approver;
import no.opptrapp.reports.edition.EditionChange;
import no.opptrapp.reports.edition.EditionService;
import no.opptrapp.reports.edition.EditionState;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Question;
import no.opptrapp.ui.staff.shell.Visit;

/** The buttons that bring a report on: to review, approved, and back. */
final class StepButtons {

    private final Visit visit;
    private final EditionService editions;
    private final Opened opened;
    private final Consumer<Opened> stepped;
    private final BiConsumer<String, String> say;

    /**
     * @param stepped told how the report stands after a step
     * @param say says in the page what came of it, with its manner
     */
    StepButtons(
            Visit visit,
            EditionService editions,
            Opened opened,
            Consumer<Opened> stepped,
            BiConsumer<String, String> say) {
        this.visit = visit;
        this.editions = editions;
        this.opened = opened;
        this.stepped = stepped;
        this.say = say;
    }

    List<Component> all() {
        return switch (opened.edition().state()) {
            case DRAFT -> List.of(Parts.primary(visit.say("editions.ask"), this::ask));
            case REVIEW -> {
                Component back = Parts.button(visit.say("editions.back"), () -> back("editions.back"));
                yield mayApprove()
                        ? List.of(Parts.primary(visit.say("editions.approve"), this::approve), back)
                        : List.of(back);
            }
            case APPROVED -> List.of(Parts.button(visit.say("editions.reopen"), () -> back("editions.reopen")));
        };
    }

    private boolean mayApprove() {
        return editions.mayApprove(visit.actor(), opened.edition(), opened.lastWriter());
    }

    /** Who approves, where that is not the visitor. */
    Optional<Component> whoElse() {
        if (opened.edition().state() != EditionState.REVIEW || mayApprove()) {
            return Optional.empty();
        }
        String names = editions.approvers(visit.actor(), opened.key()).stream()
                .map(Approver::name)
                .collect(Collectors.joining(", "));
        return Optional.of(Parts.quiet(visit.say("editions.approve.others", names)));
    }

    private void ask() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(visit.say("editions.ask"));
        dialog.setWidth("min(100%, 32rem)");
        Select<Approver> whom = new Select<>();
        whom.setLabel(visit.say("editions.whom"));
        whom.setEmptySelectionAllowed(true);
        whom.setEmptySelectionCaption(visit.say("editions.whom.anybody"));
        whom.setItems(editions.approvers(visit.actor(), opened.key()));
        whom.setItemLabelGenerator(one -> one == null ? visit.say("editions.whom.anybody") : one.name());
        whom.setWidthFull();
        dialog.add(Parts.quiet(visit.say("editions.ask.means")), whom);
        dialog.getFooter()
                .add(
                        Parts.button(visit.say("shell.cancel"), dialog::close),
                        Parts.primary(visit.say("editions.ask.do"), () -> {
                            dialog.close();
                            settle(
                                    editions.askForReview(visit.actor(), opened.key(), opened.read(), whom.getValue()),
                                    "editions.asked.done");
                        }));
        dialog.open();
    }

    private void approve() {
        Question.ask(
                visit,
                visit.say("editions.approve.ask"),
                visit.say("editions.approve.means"),
                visit.say("editions.approve"),
                () -> settle(editions.approve(visit.actor(), opened.key(), opened.read()), "editions.approved.done"));
    }

    private void back(String verb) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(visit.say(verb));
        dialog.setWidth("min(100%, 32rem)");
        TextArea reason = new TextArea(visit.say("editions.back.reason"));
        reason.setWidthFull();
        reason.setManualValidation(true);
        dialog.add(Parts.quiet(visit.say("editions.back.means")), reason);
        dialog.getFooter()
                .add(Parts.button(visit.say("shell.cancel"), dialog::close), Parts.primary(visit.say(verb), () -> {
                    EditionChange change = editions.back(
                            visit.actor(), opened.key(), opened.edition().number(), reason.getValue());
                    if (change instanceof EditionChange.Refused(List<Text> faults)) {
                        reason.setErrorMessage(visit.say(faults.getFirst()));
                        reason.setInvalid(true);
                    } else {
                        dialog.close();
                        settle(change, "editions.back.done");
                    }
                }));
        dialog.open();
    }

    private void settle(EditionChange change, String done) {
        switch (change) {
            case EditionChange.Done(var edition) -> {
                stepped.accept(opened.at(edition));
                say.accept("done", visit.say(done));
            }
            case EditionChange.Refused(List<Text> faults) -> say.accept("refused", visit.say(faults.getFirst()));
            case EditionChange.Stale() -> say.accept("refused", visit.say("editions.stale"));
        }
    }
}
