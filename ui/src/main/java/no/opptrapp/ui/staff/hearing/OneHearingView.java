package no.opptrapp.ui.staff.hearing;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.planning.hearing.Hearing;
import no.opptrapp.planning.hearing.HearingComment;
import no.opptrapp.planning.hearing.HearingLine;
import no.opptrapp.planning.hearing.HearingService;
import no.opptrapp.planning.hearing.HearingSheet;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Question;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** One hearing: the link to pass on, and every comment with its answer. */
@Prototype
@Route("hearings/:id")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class OneHearingView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient HearingService hearings;
    private final transient NeedService needs;
    private final transient OpenDoorLinks links;
    private final Div messages = new Div();
    private final Div body = new Div();

    public OneHearingView(Visit visit, HearingService hearings, NeedService needs, OpenDoorLinks links) {
        this.visit = visit;
        this.hearings = hearings;
        this.needs = needs;
        this.links = links;
        trail(new Anchor("hearings", visit.say("hearings.title")));
        messages.getElement().setAttribute("aria-live", "polite");
        add(messages, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = event.getRouteParameters()
                .get("id")
                .flatMap(OneHearingView::id)
                .orElseThrow(() -> new NotFoundException("no such hearing"));
        show(id);
        if (event.getLocation().getQueryParameters().getSingleParameter("sent").isPresent()) {
            messages.add(Parts.notice("done", visit.say("hearings.sent")));
        }
    }

    static Optional<UUID> id(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private void show(UUID id) {
        HearingSheet sheet = hearings.get(visit.actor(), id);
        Hearing hearing = sheet.hearing();
        title(hearing.title());
        body.removeAll();
        body.add(facts(sheet));
        if (!hearing.introduction().isEmpty()) {
            Paragraph introduction = new Paragraph(hearing.introduction());
            introduction.addClassName("goal-words");
            body.add(introduction);
        }
        body.add(files(id), link(hearing), shown(sheet), comments(sheet));
    }

    private Div files(UUID id) {
        Div files = new Div(
                Parts.download(
                        HearingFileServlet.address(id, TableKind.XLSX), Icon.DOWNLOAD, visit.say("hearings.xlsx")),
                Parts.download(
                        HearingFileServlet.address(id, TableKind.CSV), Icon.DOWNLOAD, visit.say("hearings.csv")));
        files.addClassName("actions");
        return files;
    }

    private Div facts(HearingSheet sheet) {
        Hearing hearing = sheet.hearing();
        Div facts = new Div(
                HearingsView.state(visit, sheet.open()),
                new Span(visit.say(hearing.areaName())),
                new Span(visit.say(
                        "hearings.facts",
                        Moments.moment(hearing.sentAt(), visit.actor().language()),
                        visit.who(hearing.sentBy()),
                        Moments.day(hearing.lastDay(), visit.actor().language()))));
        facts.addClassName("facts");
        if (sheet.lines().stream().anyMatch(HearingLine::madeUp)) {
            facts.add(Parts.marked(visit.say("shell.made-up")));
        }
        if (sheet.open()) {
            facts.add(Parts.button(visit.say("hearings.close"), () -> close(hearing)));
        }
        return facts;
    }

    private void close(Hearing hearing) {
        Question.ask(
                visit,
                visit.say("hearings.close.title"),
                visit.say("hearings.close.what"),
                visit.say("hearings.close"),
                () -> {
                    hearings.close(visit.actor(), hearing.id());
                    messages.removeAll();
                    show(hearing.id());
                });
    }

    private Section link(Hearing hearing) {
        Input address = new Input();
        address.setId("hearing-link");
        address.setValue(links.hearing(hearings.token(visit.actor(), hearing.id())));
        address.getElement().setAttribute("readonly", true);
        address.addClassName("hearing-link");
        address.getElement().executeJs("this.addEventListener('focus', () => this.select())");
        NativeLabel label = new NativeLabel(visit.say("hearings.link"));
        label.setFor(address);
        label.addClassName("visually-hidden");
        return Parts.section(
                visit.say("hearings.link"),
                label,
                address,
                Parts.quiet(visit.say("hearings.link.how")),
                Parts.button(visit.say("hearings.link.replace"), () -> replace(hearing)));
    }

    private void replace(Hearing hearing) {
        Question.ask(
                visit,
                visit.say("hearings.link.replace.title"),
                visit.say("hearings.link.replace.what"),
                visit.say("hearings.link.replace"),
                () -> {
                    hearings.replaceLink(visit.actor(), hearing.id());
                    messages.removeAll();
                    messages.add(Parts.notice("done", visit.say("hearings.link.replaced")));
                    show(hearing.id());
                });
    }

    private Details shown(HearingSheet sheet) {
        Div lines = new Div();
        for (HearingLine line : sheet.lines()) {
            Div row = new Div(new Span(visit.say(line.title())));
            row.addClassNames(
                    line.kind() == HearingLine.Kind.PLAN_AREA ? "goal-title" : "shown-line", "depth-" + line.depth());
            if (line.kind() != HearingLine.Kind.PLAN_AREA) {
                Span kind = new Span(visit.say(line.kind().label()));
                kind.addClassName("behind");
                row.add(kind);
            }
            lines.add(row);
        }
        return new Details(visit.say("hearings.shown"), lines);
    }

    private Section comments(HearingSheet sheet) {
        List<HearingComment> all = sheet.comments();
        Section section = Parts.section(visit.say("hearings.comments"));
        section.add(Parts.quiet(
                all.isEmpty()
                        ? visit.say("hearings.count", 0)
                        : visit.say(
                                "hearings.count.states",
                                visit.say("hearings.count", all.size()),
                                all.size()
                                        - count(all, HearingComment.State.ANSWERED)
                                        - count(all, HearingComment.State.LEFT_OUT),
                                count(all, HearingComment.State.ANSWERED),
                                count(all, HearingComment.State.LEFT_OUT))));
        for (int i = 0; i < all.size(); i++) {
            section.add(new CommentCard(visit, hearings, needs, sheet, all.get(i), i + 1));
        }
        return section;
    }

    private static int count(List<HearingComment> comments, HearingComment.State state) {
        return (int)
                comments.stream().filter(comment -> comment.state() == state).count();
    }
}
