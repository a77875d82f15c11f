package no.opptrapp.ui.staff.need;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.opptrapp.planning.need.NeedFault;
import no.opptrapp.ui.staff.shell.Visit;

/** Says at each field what must be mended, and goes to the first; what is about no field stands at the top. */
final class FieldRemarks {

    private final Visit visit;
    private final Refusals top;
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    FieldRemarks(Visit visit, Refusals top) {
        this.visit = visit;
        this.top = top;
    }

    /**
     * A field, in the order they stand in.
     *
     * @param name as faults name it
     */
    FieldRemarks at(String name, HasValidation field) {
        fields.put(name, field);
        return this;
    }

    void clear() {
        top.clear();
        fields.values().forEach(field -> field.setInvalid(false));
    }

    /** Of several faults of a field the first is said; the others come when it is mended. */
    void say(List<NeedFault> faults) {
        clear();
        List<NeedFault> elsewhere = new ArrayList<>();
        for (NeedFault fault : faults) {
            String name = fault.field();
            HasValidation field = name == null ? null : fields.get(name);
            if (field == null) {
                elsewhere.add(fault);
            } else if (!field.isInvalid()) {
                field.setErrorMessage(visit.say(fault.message()));
                field.setInvalid(true);
            }
        }
        if (!faults.isEmpty()) {
            top.say(elsewhere);
        }
        fields.values().stream()
                .filter(HasValidation::isInvalid)
                .findFirst()
                .filter(Focusable.class::isInstance)
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }
}
