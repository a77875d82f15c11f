package no.opptrapp.planning.continuity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.UnseenCharacters;
import no.opptrapp.planning.continuity.stress.Staffing;

/** What functions and levels must fulfil to be kept. */
final class PlanPolicy {

    /** The stress test answers quickly for so many. */
    static final int MOST_FUNCTIONS = 50;

    static final int MOST_COMPETENCES = 12;
    static final BigDecimal MOST_PERSON_YEARS = new BigDecimal("9999.99");
    static final int LONGEST_LINE = 120;
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_DEPENDENCIES = 20;
    private static final int MOST_LEVELS = 6;
    private static final int FIRST_YEAR = 2000;

    private PlanPolicy() {}

    /** What is wrong with a plan's functions when one of them is as said; {@code others} are the rest. */
    static List<PlanFault> faults(FunctionDraft draft, List<CriticalFunction> others) {
        List<PlanFault> faults = new ArrayList<>();
        line("name", draft.name(), true, faults);
        if (others.stream().anyMatch(other -> key(other.name()).equals(key(draft.name())))) {
            faults.add(new PlanFault("name", Text.of("continuity.fault.twice", draft.name())));
        }
        staffing(draft.staffing(), faults);
        if (draft.ways().stream().map(OtherWay::way).distinct().count()
                        != draft.ways().size()
                || draft.ways().stream()
                        .anyMatch(way -> way.percent() != null && (way.percent() < 1 || way.percent() > 100))) {
            faults.add(new PlanFault("ways", Text.of("continuity.fault.percent")));
        }
        if (draft.dependencies().size() > MOST_DEPENDENCIES) {
            faults.add(new PlanFault("dependencies", Text.of("continuity.fault.many", MOST_DEPENDENCIES)));
        }
        draft.dependencies().forEach(words -> line("dependencies", words, false, faults));
        line("responsible", draft.responsible(), false, faults);
        line("deputy", draft.deputy(), false, faults);
        limits(draft, others, faults);
        return faults;
    }

    private static void staffing(List<Staffing> staffing, List<PlanFault> faults) {
        if (staffing.isEmpty()) {
            faults.add(new PlanFault("staffing", Text.of("continuity.fault.nobody")));
        }
        Set<String> seen = new HashSet<>();
        for (Staffing each : staffing) {
            line("staffing", each.competence(), true, faults);
            if (!seen.add(key(each.competence()))) {
                faults.add(new PlanFault("staffing", Text.of("continuity.fault.competence_twice", each.competence())));
            }
            if (Stream.of(each.normal(), each.minimum()).anyMatch(amount -> !isAmount(amount))) {
                faults.add(new PlanFault("staffing", Text.of("continuity.fault.amount")));
            }
        }
    }

    /** Whether something can have been done on a day. */
    static boolean isDay(LocalDate day, LocalDate today) {
        return day.getYear() >= FIRST_YEAR && !day.isAfter(today);
    }

    static boolean isAmount(BigDecimal amount) {
        return amount.signum() >= 0 && amount.compareTo(MOST_PERSON_YEARS) <= 0 && amount.scale() <= 2;
    }

    private static void limits(FunctionDraft draft, List<CriticalFunction> others, List<PlanFault> faults) {
        if (others.size() >= MOST_FUNCTIONS) {
            faults.add(new PlanFault("", Text.of("continuity.fault.functions", MOST_FUNCTIONS)));
        }
        long competences = Stream.concat(Stream.of(draft), others.stream().map(CriticalFunction::facts))
                .flatMap(each -> each.staffing().stream())
                .map(staffing -> key(staffing.competence()))
                .distinct()
                .count();
        if (competences > MOST_COMPETENCES) {
            faults.add(new PlanFault("staffing", Text.of("continuity.fault.competences", MOST_COMPETENCES)));
        }
    }

    /** What is wrong with levels; they rise. */
    static List<PlanFault> faults(List<Level> levels) {
        List<PlanFault> faults = new ArrayList<>();
        if (levels.size() > MOST_LEVELS) {
            faults.add(new PlanFault("levels", Text.of("continuity.fault.levels", MOST_LEVELS)));
        }
        int before = -1;
        Set<String> names = new HashSet<>();
        for (Level level : levels) {
            // A level is put into force by its name.
            if (!level.name().isEmpty() && !names.add(key(level.name()))) {
                faults.add(new PlanFault("levels", Text.of("continuity.fault.level_twice", level.name())));
            }
            line("levels", level.name(), true, faults);
            text("levels", level.threshold(), faults);
            text("levels", level.action(), faults);
            if (level.percent() <= before || level.percent() > 100) {
                faults.add(new PlanFault("levels", Text.of("continuity.fault.rising")));
            }
            before = Math.max(before, level.percent());
        }
        return faults.stream().distinct().toList();
    }

    /** A line that people write: short, and of what can be seen. */
    static void line(String field, String words, boolean needed, List<PlanFault> faults) {
        if (needed && words.isEmpty()) {
            faults.add(new PlanFault(field, Text.of("continuity.fault.missing")));
        }
        if (words.length() > LONGEST_LINE) {
            faults.add(new PlanFault(field, Text.of("continuity.fault.long", LONGEST_LINE)));
        }
        if (words.lines().count() > 1) {
            faults.add(new PlanFault(field, Text.of("continuity.fault.lines")));
        }
        UnseenCharacters.fault(words).ifPresent(message -> faults.add(new PlanFault(field, message)));
    }

    static void text(String field, String words, List<PlanFault> faults) {
        if (words.length() > LONGEST_TEXT) {
            faults.add(new PlanFault(field, Text.of("continuity.fault.long", LONGEST_TEXT)));
        }
        UnseenCharacters.fault(words).ifPresent(message -> faults.add(new PlanFault(field, message)));
    }

    /** What tells names apart. */
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
