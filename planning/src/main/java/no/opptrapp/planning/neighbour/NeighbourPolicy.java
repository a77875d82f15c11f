package no.opptrapp.planning.neighbour;

import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.UnseenCharacters;

/** What is said about another plan must be readable and make sense. */
final class NeighbourPolicy {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REFERENCE = 1000;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private NeighbourPolicy() {}

    static List<NeighbourFault> faults(NeighbourDraft draft) {
        List<NeighbourFault> faults = new ArrayList<>();
        if (draft.name().isEmpty()) {
            faults.add(new NeighbourFault("name", Text.of("neighbour.fault.name")));
        }
        words("name", draft.name(), LONGEST_NAME, faults);
        years(draft, faults);
        words("reference", draft.reference(), LONGEST_REFERENCE, faults);
        return faults;
    }

    private static void words(String field, String words, int longest, List<NeighbourFault> faults) {
        if (words.length() > longest) {
            faults.add(new NeighbourFault(field, Text.of("neighbour.fault.long", longest)));
        }
        UnseenCharacters.first(words)
                .ifPresent(unseen -> faults.add(
                        new NeighbourFault(field, Text.of("neighbour.fault.unseen", UnseenCharacters.name(unseen)))));
    }

    private static void years(NeighbourDraft draft, List<NeighbourFault> faults) {
        Integer from = draft.from();
        Integer to = draft.to();
        if (from != null && isNoYear(from)) {
            faults.add(year("from"));
        }
        if (to != null && isNoYear(to)) {
            faults.add(year("to"));
        }
        if (from != null && to != null && to < from) {
            faults.add(new NeighbourFault("to", Text.of("neighbour.fault.years")));
        }
    }

    private static boolean isNoYear(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR;
    }

    private static NeighbourFault year(String field) {
        return new NeighbourFault(
                field, Text.of("neighbour.fault.year", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR)));
    }
}
