package no.opptrapp.planning.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.UnseenCharacters;
import org.jspecify.annotations.Nullable;

/** What the words of a plan area must meet: in all three languages or in none, and nothing in them that nobody sees. */
final class PlanAreaPolicy {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 2000;

    private final List<GoalFault> faults = new ArrayList<>();

    private PlanAreaPolicy() {}

    static List<GoalFault> faults(PlanAreaDefinition draft) {
        PlanAreaPolicy policy = new PlanAreaPolicy();
        policy.check("name", draft.area().name(), LONGEST_NAME);
        policy.check("wording", draft.wording(), LONGEST);
        policy.check("description", draft.description(), LONGEST);
        return policy.faults;
    }

    private void check(String field, Text.@Nullable Named text, int longest) {
        if (text == null) {
            return;
        }
        if (parts(text).anyMatch(String::isBlank)) {
            faults.add(new GoalFault(field, Text.of("goal.fault.three")));
        } else if (parts(text).anyMatch(part -> part.length() > longest)) {
            faults.add(new GoalFault(field, Text.of("goal.fault.long", longest)));
        } else {
            parts(text)
                    .flatMapToInt(part -> UnseenCharacters.first(part).stream())
                    .findFirst()
                    .ifPresent(unseen -> faults.add(
                            new GoalFault(field, Text.of("goal.fault.unseen", UnseenCharacters.name(unseen)))));
        }
    }

    private static Stream<String> parts(Text.Named text) {
        return Stream.of(text.nb(), text.nn(), text.en());
    }
}
