package no.opptrapp.ui.staff.users;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Contact;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.access.User;
import no.opptrapp.core.access.UserChange;
import no.opptrapp.core.access.UserDraft;
import no.opptrapp.core.access.Users;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** Makes a user, or changes one: name, role, areas, language, password, and whether access is given at all. */
final class UserDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final List<Role> ROLES = List.of(Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER);

    private final transient Visit visit;
    private final transient Users users;
    private final transient @Nullable User user;
    private final transient Consumer<String> saved;
    private final TextField name = new TextField();
    private final TextField username = new TextField();
    private final Select<Role> role = new Select<>();
    private final MultiSelectComboBox<Area> scope = new MultiSelectComboBox<>();
    private final Select<Language> language = new Select<>();
    private final EmailField email = new EmailField();
    private final Checkbox reminders = new Checkbox();
    private final PasswordField password = new PasswordField();
    private final Div refusal = new Div();

    UserDialog(Visit visit, Users users, AreaNames areas, @Nullable User user, Consumer<String> saved) {
        this.visit = visit;
        this.users = users;
        this.user = user;
        this.saved = saved;
        setHeaderTitle(visit.say(user == null ? "users.new" : "users.change"));
        setWidth("min(100%, 34rem)");
        name.setLabel(visit.say("users.name"));
        username.setLabel(visit.say("users.username"));
        role.setLabel(visit.say("users.role"));
        role.setItems(ROLES);
        role.setItemLabelGenerator(item -> visit.say("shell.role." + item.name().toLowerCase(Locale.ROOT)));
        scope.setLabel(visit.say("users.scope"));
        scope.setItems(areas.all());
        scope.setItemLabelGenerator(areas::of);
        role.addValueChangeListener(change -> areas.fit(scope, change.getValue()));
        language.setLabel(visit.say("shell.language"));
        language.setItems(Arrays.asList(Language.values()));
        language.setItemLabelGenerator(Language::ownName);
        email.setLabel(visit.say("users.email"));
        email.setHelperText(visit.say("users.email.hint"));
        email.setManualValidation(true);
        reminders.setLabel(visit.say("users.reminders"));
        password.setLabel(visit.say(user == null ? "users.password" : "users.password.new"));
        password.setHelperText(visit.say(user == null ? "users.password.hint" : "users.password.new.hint"));
        fill(areas);
        FormLayout form = new FormLayout(name, username, role, scope, language, email, reminders, password);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(refusal, form);
        buttons();
    }

    private void fill(AreaNames areas) {
        if (user == null) {
            language.setValue(Language.NB);
            role.setValue(Role.MANAGER);
            reminders.setValue(Contact.NONE.reminders());
            return;
        }
        name.setValue(user.displayName());
        username.setValue(user.username());
        role.setValue(user.role());
        scope.setValue(areas.areas(user.scope()));
        language.setValue(user.language());
        email.setValue(Objects.requireNonNullElse(user.contact().email(), ""));
        reminders.setValue(user.contact().reminders());
    }

    private void buttons() {
        if (user != null) {
            User known = user;
            getFooter()
                    .add(Parts.button(
                            visit.say(known.active() ? "users.deactivate" : "users.activate"),
                            () -> attempt(() -> known.active()
                                    ? users.deactivate(visit.actor(), known.id(), known.version())
                                    : users.activate(visit.actor(), known.id(), known.version()))));
        }
        getFooter()
                .add(
                        Parts.button(visit.say("shell.cancel"), this::close),
                        Parts.primary(visit.say("users.save"), () -> attempt(this::save)));
    }

    private UserChange save() {
        UserDraft draft = new UserDraft(
                username.getValue(),
                name.getValue(),
                role.getValue(),
                scope.getValue().stream().map(Area::code).collect(Collectors.toSet()),
                language.getValue(),
                new Contact(email.getValue(), reminders.getValue()));
        if (user == null) {
            return users.create(visit.actor(), draft, password.getValue());
        }
        UserChange change = users.change(visit.actor(), user.id(), user.version(), draft);
        return change instanceof UserChange.Done && !password.isEmpty()
                ? users.resetPassword(visit.actor(), user.id(), password.getValue())
                : change;
    }

    private void attempt(Attempt attempt) {
        refusal.removeAll();
        try {
            switch (attempt.run()) {
                case UserChange.Done(User done) -> {
                    close();
                    saved.accept(visit.say("users.saved", done.displayName()));
                }
                case UserChange.Refused(List<Text> reasons) ->
                    refusal.add(Parts.notice(
                            "refused",
                            visit.say("users.refused"),
                            reasons.stream()
                                    .map(reason -> new Paragraph(visit.say(reason)))
                                    .toArray(Paragraph[]::new)));
            }
        } catch (StaleVersion stale) {
            refusal.add(Parts.notice("refused", visit.say("users.stale")));
        }
    }

    /** Something that may be refused. */
    @FunctionalInterface
    private interface Attempt {
        UserChange run();
    }
}
