package no.opptrapp.planning.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.UnseenCharacters;
import org.jspecify.annotations.Nullable;

/** What a written-down need must be like. */
final class NeedPolicy {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TEXT = 10_000;
    static final int LONGEST_CITATION = 1000;
    static final int FURTHEST = 10;

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private final LocalDate today;
    private final Set<String> planAreas;

    NeedPolicy(LocalDate today, Set<String> planAreas) {
        this.today = today;
        this.planAreas = planAreas;
    }

    List<NeedFault> faults(NeedDraft draft) {
        List<NeedFault> faults = new ArrayList<>();
        text(faults, "title", draft.title(), LONGEST_TITLE);
        if (!draft.title().isBlank() && draft.title().codePoints().noneMatch(Character::isLetterOrDigit)) {
            faults.add(new NeedFault("title", draft.title(), Text.of("need.fault.missing")));
        }
        if (!planAreas.contains(draft.planArea())) {
            faults.add(new NeedFault("planArea", draft.planArea(), Text.of("need.fault.plan_area")));
        }
        longest(faults, "description", draft.description(), LONGEST_TEXT);
        Integer severity = draft.severity();
        if (severity != null && (severity < Severity.LEAST || severity > Severity.MOST)) {
            faults.add(new NeedFault("severity", severity.toString(), Text.of("need.fault.severity")));
        }
        Integer horizon = draft.horizonYear();
        if (horizon != null && (horizon < today.getYear() || horizon > today.getYear() + FURTHEST)) {
            faults.add(new NeedFault(
                    "horizonYear",
                    horizon.toString(),
                    Text.of(
                            "need.fault.horizon",
                            Integer.toString(today.getYear()),
                            Integer.toString(today.getYear() + FURTHEST))));
        }
        faults.addAll(faults(draft.input()));
        return faults;
    }

    List<NeedFault> faults(WrittenInput input) {
        List<NeedFault> faults = new ArrayList<>();
        text(faults, "evidence.summary", input.summary(), LONGEST_TEXT);
        longest(faults, "evidence.citation", input.citation(), LONGEST_CITATION);
        if (input.heldOn().isBefore(EARLIEST) || input.heldOn().isAfter(today)) {
            faults.add(new NeedFault("evidence.date", input.heldOn().toString(), Text.of("need.fault.date")));
        }
        return faults;
    }

    private static void text(List<NeedFault> faults, String field, String value, int longest) {
        if (value.isBlank()) {
            faults.add(new NeedFault(field, null, Text.of("need.fault.missing")));
        }
        longest(faults, field, value, longest);
    }

    private static void longest(List<NeedFault> faults, String field, @Nullable String value, int longest) {
        if (value != null && value.length() > longest) {
            faults.add(new NeedFault(field, null, Text.of("need.fault.long", longest)));
        }
        if (value != null) {
            UnseenCharacters.fault(value).ifPresent(message -> faults.add(new NeedFault(field, null, message)));
        }
    }
}
