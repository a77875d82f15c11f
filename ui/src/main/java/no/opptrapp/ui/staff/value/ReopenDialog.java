package no.opptrapp.ui.staff.value;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.BiConsumer;
import no.opptrapp.core.indicator.intake.AreaYear;
import no.opptrapp.core.text.UnseenCharacters;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** Opens an approved year again, for a reason that those who approve next can read. */
final class ReopenDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    ReopenDialog(Visit visit, String area, AreaYear year, BiConsumer<AreaYear, String> reopen) {
        setHeaderTitle(visit.say("approval.reopen.title", area, Integer.toString(year.year())));
        setWidth("min(100%, 32rem)");
        TextArea reason = new TextArea(visit.say("approval.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        add(new Paragraph(visit.say("approval.reopen.what")), reason);
        getFooter()
                .add(
                        Parts.button(visit.say("shell.cancel"), this::close),
                        Parts.primary(visit.say("approval.reopen"), () -> {
                            Optional<String> wrong = wrong(visit, reason.getValue());
                            if (wrong.isPresent()) {
                                reason.setErrorMessage(wrong.get());
                                reason.setInvalid(true);
                            } else {
                                close();
                                reopen.accept(year, reason.getValue());
                            }
                        }));
    }

    private static Optional<String> wrong(Visit visit, String reason) {
        return reason.isBlank()
                ? Optional.of(visit.say("approval.reason.missing"))
                : UnseenCharacters.fault(reason).map(message -> visit.say(message));
    }
}
