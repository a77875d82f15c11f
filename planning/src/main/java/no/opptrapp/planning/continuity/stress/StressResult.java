package no.opptrapp.planning.continuity.stress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What happens at an absence.
 *
 * @param absence part of everybody who is away, 0 to 1
 * @param all how many functions there are
 * @param held how many hold with their own people
 * @param falls those that do not, in the order of the plan
 * @param heldMoving how many hold when people are moved
 * @param moved person-years that are moved for it: the least that is enough
 * @param below those that fall even so, in the order of the plan
 * @param moves whose people hold up whom
 * @param spare person-years of each competence that no held function needs after moving
 */
public record StressResult(
        BigDecimal absence,
        Counts all,
        Counts held,
        List<Fall> falls,
        Counts heldMoving,
        BigDecimal moved,
        List<Fall> below,
        List<Move> moves,
        Map<String, BigDecimal> spare) {

    public StressResult {
        falls = List.copyOf(falls);
        below = List.copyOf(below);
        moves = List.copyOf(moves);
        spare = Map.copyOf(spare);
    }

    /** Whether a function would hold with its own people, were it delivered in a way that takes a part of the minimum. */
    public boolean holdsAlone(StaffedFunction function, BigDecimal part) {
        BigDecimal left = BigDecimal.ONE.subtract(absence);
        return function.staffing().stream()
                .allMatch(staffing -> staffing.normal()
                                .multiply(left)
                                .compareTo(staffing.minimum().multiply(part))
                        >= 0);
    }

    /** Whether a function that falls after moving would hold with what is left over, delivered in such a way. */
    public boolean holdsWithSpare(StaffedFunction function, BigDecimal part) {
        return function.staffing().stream()
                .allMatch(staffing -> spare.getOrDefault(staffing.competence(), BigDecimal.ZERO)
                                .compareTo(staffing.minimum().multiply(part))
                        >= 0);
    }
}
