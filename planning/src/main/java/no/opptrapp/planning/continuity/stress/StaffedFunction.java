package no.opptrapp.planning.continuity.stress;

import java.util.List;

/**
 * A function with the people it has.
 *
 * @param staffing one for each competence it needs
 */
public record StaffedFunction(String name, Criticality criticality, List<Staffing> staffing) {
    public StaffedFunction {
        staffing = List.copyOf(staffing);
    }
}
