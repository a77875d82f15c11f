package no.opptrapp.ui.staff.schedule;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.batch.Batch;
import no.opptrapp.reports.batch.BatchItem;
import no.opptrapp.reports.batch.BatchSheet;
import no.opptrapp.reports.batch.ItemState;
import no.opptrapp.reports.schedule.ScheduleRun;
import no.opptrapp.reports.schedule.ScheduleSheet;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** What came of a schedule last, with a way to it. */
final class LastRun {

    private LastRun() {}

    static Component of(Visit visit, ScheduleWords words, ScheduleSheet sheet) {
        ScheduleRun run = sheet.last();
        if (run == null) {
            return new Span(visit.say("schedules.last.none"));
        }
        Component what = what(visit, words, run, sheet.made());
        Div last =
                new Div(what, Parts.quiet(Moments.moment(run.at(), visit.actor().language())));
        last.addClassName("schedule-last");
        return last;
    }

    private static Component what(Visit visit, ScheduleWords words, ScheduleRun run, @Nullable BatchSheet made) {
        String occasion = words.occasion(run.occasion());
        Text problem = run.problem();
        if (made == null) {
            return Parts.status(
                    Icon.WARNING,
                    visit.say("schedules.last.problem", occasion, problem == null ? "" : visit.say(problem)),
                    "waiting");
        }
        Batch batch = made.batch();
        if (batch.isOpen()) {
            return Parts.status(Icon.CLOCK, visit.say("schedules.last.open", occasion), "planned");
        }
        if (batch.all() == 1) {
            return one(visit, occasion, batch, made.items().getFirst());
        }
        String done = visit.say("schedules.last.many", occasion, batch.count(ItemState.DONE), batch.all());
        return visit.is(Role.MANAGER) ? new Span(done) : new Anchor("reports/batches/" + batch.id(), done);
    }

    private static Component one(Visit visit, String occasion, Batch batch, BatchItem item) {
        Text problem = item.problem();
        return item.state() == ItemState.DONE
                ? new Anchor(batch.key(item.area(), item.language()).page(), visit.say("schedules.last.one", occasion))
                : Parts.status(
                        Icon.WARNING,
                        visit.say(
                                "schedules.last.problem",
                                occasion,
                                problem == null ? visit.say(item.state().label()) : visit.say(problem)),
                        "waiting");
    }
}
