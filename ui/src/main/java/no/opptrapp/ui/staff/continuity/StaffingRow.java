package no.opptrapp.ui.staff.continuity;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.opptrapp.planning.continuity.stress.Staffing;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** The fields of one competence that a function needs; an empty competence leaves it out. */
final class StaffingRow extends Div {

    private static final long serialVersionUID = 1L;

    private final ComboBox<String> competence = new ComboBox<>();
    private final BigDecimalField normal = new BigDecimalField();
    private final BigDecimalField minimum = new BigDecimalField();

    /** @param known competences of the plan, to choose from; others can be written */
    StaffingRow(Visit visit, List<String> known, @Nullable Staffing staffing) {
        addClassName("staffing-row");
        competence.setLabel(visit.say("continuity-plan.competence"));
        competence.setItems(known);
        competence.setAllowCustomValue(true);
        competence.addCustomValueSetListener(written -> competence.setValue(written.getDetail()));
        normal.setLabel(visit.say("continuity-plan.normal"));
        minimum.setLabel(visit.say("continuity-plan.minimum"));
        normal.setLocale(visit.actor().language().locale());
        minimum.setLocale(visit.actor().language().locale());
        if (staffing != null) {
            competence.setValue(staffing.competence());
            normal.setValue(staffing.normal());
            minimum.setValue(staffing.minimum());
        }
        add(competence, normal, minimum);
    }

    /** What is written; amounts left empty are nobody. */
    Optional<Staffing> written() {
        String said = competence.getValue();
        return said == null || said.isBlank()
                ? Optional.empty()
                : Optional.of(new Staffing(said.strip(), amount(normal), amount(minimum)));
    }

    private static BigDecimal amount(BigDecimalField field) {
        BigDecimal value = field.getValue();
        return value == null ? BigDecimal.ZERO : value;
    }
}
