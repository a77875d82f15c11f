package no.opptrapp.ui.staff.users;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.opptrapp.core.access.ApiKeys;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.text.Text;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** Issues a key: what it is for, as what it acts, and where. */
final class KeyDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient ApiKeys keys;
    private final transient Consumer<String> issued;
    private final TextField name = new TextField();
    private final Select<Role> role = new Select<>();
    private final MultiSelectComboBox<Area> scope = new MultiSelectComboBox<>();
    private final Div refusal = new Div();

    KeyDialog(Visit visit, ApiKeys keys, AreaNames areas, Consumer<String> issued) {
        this.visit = visit;
        this.keys = keys;
        this.issued = issued;
        setHeaderTitle(visit.say("keys.new"));
        setWidth("min(100%, 34rem)");
        name.setLabel(visit.say("keys.name"));
        name.setHelperText(visit.say("keys.name.hint"));
        role.setLabel(visit.say("users.role"));
        role.setItems(Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER);
        role.setItemLabelGenerator(item -> visit.say("shell.role." + item.name().toLowerCase(Locale.ROOT)));
        scope.setLabel(visit.say("users.scope"));
        scope.setItems(areas.all());
        scope.setItemLabelGenerator(areas::of);
        role.addValueChangeListener(change -> areas.fit(scope, change.getValue()));
        role.setValue(Role.NATIONAL);
        FormLayout form = new FormLayout(name, role, scope);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(refusal, form);
        getFooter()
                .add(
                        Parts.button(visit.say("shell.cancel"), this::close),
                        Parts.primary(visit.say("keys.issue"), this::issue));
    }

    private void issue() {
        refusal.removeAll();
        var areas = scope.getValue().stream().map(Area::code).collect(Collectors.toSet());
        switch (keys.issue(
                visit.actor(),
                name.getValue(),
                role.getValue(),
                areas,
                visit.actor().language())) {
            case ApiKeys.Issue.Issued(var key, String secret) -> {
                close();
                issued.accept(secret);
            }
            case ApiKeys.Issue.Refused(List<Text> reasons) ->
                refusal.add(Parts.notice(
                        "refused",
                        visit.say("keys.refused"),
                        reasons.stream()
                                .map(reason -> new Paragraph(visit.say(reason)))
                                .toArray(Paragraph[]::new)));
        }
    }
}
