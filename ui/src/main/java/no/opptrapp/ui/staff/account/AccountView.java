package no.opptrapp.ui.staff.account;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import no.opptrapp.core.access.Contact;
import no.opptrapp.core.access.OwnAccount;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.User;
import no.opptrapp.core.access.UserChange;
import no.opptrapp.core.mail.MailSettings;
import no.opptrapp.core.text.Text;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** Where the program may write to the visitor, and whether it reminds. */
@Prototype
@Route("account")
@PermitAll
public class AccountView extends Titled {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient OwnAccount account;
    private final EmailField email = new EmailField();
    private final Checkbox reminders = new Checkbox();
    private final Div messages = new Div();

    public AccountView(Visit visit, OwnAccount account, MailSettings settings) {
        this.visit = visit;
        this.account = account;
        User user = account.see(visit.actor());
        title(visit.say("account.title"));
        lead(visit.say(visit.is(Role.OWNER) ? "account.lead.owner" : "account.lead"));
        email.setLabel(visit.say("account.email"));
        email.setHelperText(visit.say("account.email.hint"));
        email.setClearButtonVisible(true);
        email.setManualValidation(true);
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setValue(Objects.requireNonNullElse(user.contact().email(), ""));
        reminders.setLabel(visit.say("account.reminders"));
        reminders.setHelperText(visit.say("account.reminders.hint"));
        reminders.setValue(user.contact().reminders());
        reminders.setVisible(!visit.is(Role.OWNER));
        messages.getElement().setAttribute("aria-live", "polite");
        if (!settings.isSet()) {
            add(Parts.quiet(visit.say("account.silent")));
        }
        FormLayout form = new FormLayout(email, reminders);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        form.setMaxWidth("34rem");
        var save = Parts.primary(visit.say("account.save"), this::save);
        save.addClassName("after-form");
        add(messages, form, save);
    }

    private void save() {
        messages.removeAll();
        email.setInvalid(false);
        switch (account.reachAt(visit.actor(), new Contact(email.getValue(), reminders.getValue()))) {
            case UserChange.Done(User user) ->
                messages.add(Parts.notice(
                        "done",
                        visit.say("account.saved"),
                        new Paragraph(visit.say(
                                user.contact().isReminded() && !visit.is(Role.OWNER)
                                        ? "account.saved.reminded"
                                        : "account.saved.silent"))));
            case UserChange.Refused(List<Text> reasons) -> {
                email.setErrorMessage(visit.say(reasons.getFirst()));
                email.setInvalid(true);
                email.focus();
            }
        }
    }
}
