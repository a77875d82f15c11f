package no.opptrapp.ui.staff.schedule;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import no.opptrapp.core.access.OwnAccount;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.mail.MailSettings;
import no.opptrapp.planning.area.PlanningAreas;
import no.opptrapp.reports.batch.BatchService;
import no.opptrapp.reports.schedule.Schedule;
import no.opptrapp.reports.schedule.ScheduleSheet;
import no.opptrapp.reports.schedule.Schedules;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Question;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** The schedules of the visitor's reports: what is made when, what came of it last, and a way to have more made. */
@Prototype
@Route("reports/schedules")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class SchedulesView extends Titled {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient Schedules schedules;
    private final transient BatchService batches;
    private final transient ScheduleWords words;
    private final transient ScheduleChoices choices;
    private final Div messages = new Div();
    private final Div content = new Div();

    public SchedulesView(
            Visit visit,
            Schedules schedules,
            BatchService batches,
            OwnAccount account,
            MailSettings mail,
            Areas areas,
            PlanningAreas planning,
            Surveys surveys) {
        this.visit = visit;
        this.schedules = schedules;
        this.batches = batches;
        this.words = new ScheduleWords(visit, areas, surveys);
        this.choices = new ScheduleChoices(visit, areas, planning, surveys);
        title(visit.say("schedules.title"));
        lead(visit.say("schedules.lead"));
        trail(new Anchor("reports", visit.say("editions.title")));
        actions(Parts.primary(visit.say("schedules.new"), () -> open(null)));
        messages.getElement().setAttribute("aria-live", "polite");
        add(messages, letters(account, mail), content);
        show();
    }

    /** Where no letter will come, it is said before somebody waits for one. */
    private Paragraph letters(OwnAccount account, MailSettings mail) {
        if (!mail.isSet()) {
            return Parts.quiet(visit.say("schedules.letters.none"));
        }
        if (account.see(visit.actor()).contact().isReminded()) {
            return Parts.quiet(visit.say("schedules.letters.sent"));
        }
        Paragraph paragraph = Parts.quiet(visit.say("schedules.letters.off") + " ");
        paragraph.add(new Anchor("account", visit.say("schedules.letters.account")));
        return paragraph;
    }

    private void show() {
        content.removeAll();
        List<ScheduleSheet> all = schedules.list(visit.actor());
        if (all.isEmpty()) {
            content.add(Parts.empty(visit.say("schedules.none"), visit.say("schedules.none.why")));
            return;
        }
        PlainTable table = new PlainTable(visit.say("schedules.title"))
                .cardsOnPhone()
                .head(
                        visit.say("schedules.what"),
                        visit.say("schedules.when"),
                        visit.say("schedules.next"),
                        visit.say("schedules.last"),
                        visit.say("schedules.do"));
        for (ScheduleSheet sheet : all) {
            Schedule schedule = sheet.schedule();
            String what = words.what(schedule.facts());
            table.row(
                    new Div(
                            new Span(what),
                            Parts.quiet(visit.say(
                                    "schedules.by", words.language(schedule.facts()), visit.who(schedule.byName())))),
                    new Span(words.when(schedule.facts().occasion())),
                    words.next(schedule),
                    LastRun.of(visit, words, sheet),
                    buttons(schedule, what));
        }
        content.add(table);
    }

    private Div buttons(Schedule schedule, String what) {
        NativeButton turn = schedule.paused()
                ? button(
                        "schedules.resume",
                        what,
                        () -> schedules.resume(visit.actor(), schedule.id(), schedule.version()))
                : button(
                        "schedules.pause",
                        what,
                        () -> schedules.pause(visit.actor(), schedule.id(), schedule.version()));
        NativeButton change = Parts.button(visit.say("schedules.change"), () -> open(schedule));
        change.setAriaLabel(visit.say("schedules.change.of", what));
        NativeButton remove = Parts.button(
                visit.say("schedules.remove"),
                () -> Question.ask(
                        visit,
                        visit.say("schedules.remove.title"),
                        visit.say("schedules.remove.means", what),
                        visit.say("schedules.remove"),
                        () -> attempt(
                                () -> schedules.remove(visit.actor(), schedule.id(), schedule.version()),
                                "schedules.removed",
                                what)));
        remove.setAriaLabel(visit.say("schedules.remove.of", what));
        Div buttons = new Div(change, turn, remove);
        buttons.addClassName("row-buttons");
        buttons.getChildren().forEach(button -> button.addClassName("small"));
        return buttons;
    }

    private NativeButton button(String words, String what, Runnable action) {
        NativeButton button = Parts.button(visit.say(words), () -> attempt(action, words + ".done", what));
        button.setAriaLabel(visit.say(words + ".of", what));
        return button;
    }

    private void attempt(Runnable action, String done, String what) {
        try {
            action.run();
            say("done", visit.say(done, what));
        } catch (StaleVersion stale) {
            say("refused", visit.say("schedules.stale"));
        }
        show();
    }

    private void open(@Nullable Schedule known) {
        new ScheduleDialog(visit, schedules, batches, choices, known, saved -> {
                    say(
                            "done",
                            visit.say(
                                    "schedules.saved",
                                    words.what(saved.facts()),
                                    words.when(saved.facts().occasion())));
                    show();
                })
                .open();
    }

    private void say(String manner, String said) {
        messages.removeAll();
        messages.add(Parts.notice(manner, said));
    }
}
