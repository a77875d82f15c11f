package no.opptrapp.ui.staff.plan;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.opptrapp.planning.goal.Goal;
import no.opptrapp.planning.goal.GoalDraft;
import no.opptrapp.planning.goal.GoalVersion;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** Who changed what in a goal, and when; newest first, each with what every field was and became. */
final class GoalHistory extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;

    /** @param versions oldest first */
    GoalHistory(Visit visit, Goal goal, List<GoalVersion> versions) {
        this.visit = visit;
        setHeaderTitle(visit.say("plan.history.of", goal.facts().title()));
        setWidth("min(100%, 44rem)");
        for (int i = versions.size() - 1; i >= 0; i--) {
            GoalVersion version = versions.get(i);
            add(new H3(heading(version, i == 0 ? null : versions.get(i - 1))));
            if (i > 0) {
                add(changes(versions.get(i - 1).facts(), version.facts()));
            }
        }
        getFooter().add(Parts.button(visit.say("plan.history.close"), this::close));
    }

    private String heading(GoalVersion version, @Nullable GoalVersion before) {
        String what =
                version.deleted() ? "deleted" : before == null ? "made" : before.deleted() ? "restored" : "changed";
        return visit.say(
                "plan.history." + what,
                visit.who(version.by()),
                Moments.moment(version.at(), visit.actor().language()));
    }

    private PlainTable changes(GoalDraft before, GoalDraft after) {
        Map<String, String> was = said(before);
        Map<String, String> is = said(after);
        PlainTable table = new PlainTable(visit.say("plan.history"))
                .cardsOnPhone()
                .head(
                        visit.say("plan.history.field"),
                        visit.say("plan.history.before"),
                        visit.say("plan.history.after"));
        is.forEach((field, value) -> {
            String earlier = was.getOrDefault(field, "");
            if (!earlier.equals(value)) {
                table.row(new Span(visit.say(field)), new Span(earlier), new Span(value));
            }
        });
        return table;
    }

    private Map<String, String> said(GoalDraft facts) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("plan.field.title", facts.title());
        said.put("plan.field.description", facts.description());
        said.put("plan.field.year", Objects.toString(facts.year(), ""));
        said.put("plan.field.indicators", String.join(", ", facts.indicators()));
        return said;
    }
}
