package no.opptrapp.ui.staff.plan;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import no.opptrapp.planning.goal.Goal;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** Goals that were deleted, to bring back. */
final class DeletedGoals extends UnorderedList {

    private static final long serialVersionUID = 1L;

    DeletedGoals(Visit visit, List<Goal> goals, Consumer<Goal> restore) {
        addClassName("bin");
        for (Goal goal : goals) {
            String title = goal.facts().title();
            Instant deleted = goal.deletedAt();
            Span when = new Span(
                    deleted == null
                            ? ""
                            : visit.say(
                                    "plan.bin.when",
                                    Moments.moment(deleted, visit.actor().language()),
                                    visit.who(goal.changedBy())));
            when.addClassName("behind");
            NativeButton back = Parts.button(visit.say("plan.restore"), () -> restore.accept(goal));
            back.addClassName("small");
            back.setAriaLabel(visit.say("plan.restore.one", title));
            add(new ListItem(new Span(title), when, back));
        }
    }
}
