package no.opptrapp.ui.staff.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.comment.EarlierWording;
import no.opptrapp.reports.comment.Place;
import no.opptrapp.reports.comment.Remark;
import no.opptrapp.reports.comment.Remark.Said;
import no.opptrapp.reports.comment.RemarkChange;
import no.opptrapp.reports.comment.Remarks;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** One place: the figure or table, the program's draft, what was said before, and a form for one's own words. */
final class PlaceCard extends Article {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient Remarks remarks;
    private final transient Opened opened;
    private final transient Place place;
    private final transient PlaceNames names;
    private final transient BiConsumer<Place, String> saved;
    private final transient @Nullable Remark newest;
    private final Div messages = new Div();
    private final RemarkForm form;

    /** @param saved told when somebody wrote, and what to say of it */
    PlaceCard(
            Visit visit,
            Remarks remarks,
            Opened opened,
            Place place,
            PlaceNames names,
            BiConsumer<Place, String> saved) {
        this.visit = visit;
        this.remarks = remarks;
        this.opened = opened;
        this.place = place;
        this.names = names;
        this.saved = saved;
        this.newest = opened.report().wording().remarks().get(place.slot());
        this.form = new RemarkForm(visit, newest == null ? Said.NOTHING : newest.said(), opened.isLocked());
        addClassName("place-card");
        messages.getElement().setAttribute("aria-live", "polite");
        H2 heading = new H2(names.title(place));
        heading.getElement().setAttribute("lang", language().tag());
        Div beside = new Div(PlaceSight.of(visit, place, language()));
        beside.addClassName("place-sight");
        Div writing = new Div();
        writing.addClassName("place-writing");
        writing.add(messages);
        changedSince().ifPresent(writing::add);
        if (!place.seen().draft().isEmpty()) {
            String whose = place.ofReport() ? "editions.draft.template" : "editions.draft";
            writing.add(words(whose, place.seen().draft(), List.of()), draftButtons());
        }
        earlier().ifPresent(writing::add);
        writing.add(form, buttons(), state(), new RemarkHistory(visit, versions(), opened.isLocked(), this::restore));
        Div sides = new Div(beside, writing);
        sides.addClassName("place-sides");
        add(heading, sides);
    }

    private Language language() {
        return opened.report().draft().language();
    }

    private int version() {
        return newest == null ? 0 : newest.version();
    }

    /** Whether there are words that were not saved. */
    boolean isDirty() {
        return !opened.isLocked() && form.isDirty();
    }

    /** Says in the card what came of it. */
    void tell(String manner, String words) {
        messages.removeAll();
        messages.add(Parts.notice(manner, words));
        // The card is new, and so is the button that was pressed: reading goes on at what came of it.
        messages.getElement().setAttribute("tabindex", "-1");
        messages.getElement().executeJs("this.focus()");
    }

    private Optional<Component> changedSince() {
        Remark own = newest;
        if (own == null || !own.speaks() || !place.hasChangedSince(own)) {
            return Optional.empty();
        }
        String then = own.seen().draft();
        Div notice = Parts.notice(
                "signal",
                visit.say("editions.changed"),
                new Paragraph(
                        then.isEmpty() || then.equals(place.seen().draft())
                                ? visit.say("editions.changed.numbers")
                                : visit.say("editions.changed.draft", then)));
        return Optional.of(notice);
    }

    private Div draftButtons() {
        Div buttons = new Div();
        buttons.addClassName("choices");
        if (!opened.isLocked()) {
            buttons.add(Parts.button(
                    visit.say("editions.draft.start"),
                    () -> form.fill(new Said(place.seen().draft(), List.of()))));
            if (newest != null && (newest.speaks() || newest.isSilent())) {
                buttons.add(Parts.button(
                        visit.say(newest.isSilent() ? "editions.draft.use.again" : "editions.draft.use"),
                        () -> settle(
                                remarks.useDraft(visit.actor(), opened.key(), place, version()),
                                "editions.draft.used")));
            }
            if (newest == null || !newest.isSilent()) {
                buttons.add(Parts.button(
                        visit.say("editions.nothing.do"),
                        () -> settle(
                                remarks.sayNothing(visit.actor(), opened.key(), place, version()),
                                "editions.nothing.done")));
            }
        }
        return buttons;
    }

    private Optional<Component> earlier() {
        Optional<EarlierWording> before = opened.report().earlier();
        return before.flatMap(wording -> wording.in(place.slot())).map(remark -> {
            Div said = words(
                    "editions.earlier",
                    remark.said().words(),
                    remark.said().footnotes(),
                    names.edition(before.get().period()));
            if (!opened.isLocked()) {
                said.add(Parts.button(
                        visit.say("editions.earlier.take"),
                        () -> settle(
                                remarks.takeOver(visit.actor(), opened.key(), place, version()), "editions.saved")));
            }
            return said;
        });
    }

    private Div words(String heading, String words, List<String> footnotes, Object... arguments) {
        Div said = new Div(new H3(visit.say(heading, arguments)));
        said.addClassName("said");
        List<Component> lines = new ArrayList<>();
        words.lines().filter(line -> !line.isBlank()).map(Paragraph::new).forEach(lines::add);
        for (int i = 0; i < footnotes.size(); i++) {
            lines.add(Parts.quiet("[" + (i + 1) + "] " + footnotes.get(i)));
        }
        lines.forEach(line -> line.getElement().setAttribute("lang", language().tag()));
        said.add(lines);
        return said;
    }

    private Div buttons() {
        Div buttons = new Div();
        buttons.addClassName("choices");
        if (!opened.isLocked()) {
            buttons.add(Parts.button(
                    visit.say("editions.save"),
                    () -> settle(
                            remarks.write(visit.actor(), opened.key(), place, version(), form.said()),
                            "editions.saved")));
            if (place.seen().draft().isEmpty()) {
                undrafted().ifPresent(buttons::add);
            }
        }
        return buttons;
    }

    /** Where the program drafts nothing, words are taken away without others in their place, and taken back. */
    private Optional<Component> undrafted() {
        if (newest != null && newest.speaks()) {
            return Optional.of(Parts.button(
                    visit.say("editions.remove"),
                    () -> settle(
                            remarks.sayNothing(visit.actor(), opened.key(), place, version()), "editions.removed")));
        }
        return versions().reversed().stream()
                .filter(Remark::speaks)
                .findFirst()
                .map(last -> Parts.button(visit.say("editions.remove.undo"), () -> restore(last.version())));
    }

    private Paragraph state() {
        Remark own = newest;
        if (own == null) {
            return Parts.quiet(
                    visit.say(place.seen().draft().isEmpty() ? "editions.nothing.here" : "editions.draft.here"));
        }
        String by = visit.who(own.byName());
        String at = Moments.moment(own.at(), visit.actor().language());
        if (own.isSilent()) {
            return Parts.quiet(visit.say("editions.nothing.chosen", by, at));
        }
        return Parts.quiet(visit.say(own.speaks() ? "editions.own.here" : "editions.draft.again.here", by, at));
    }

    private List<Remark> versions() {
        return newest == null ? List.of() : remarks.history(visit.actor(), opened.key(), place.slot());
    }

    private void restore(int wanted) {
        settle(remarks.restore(visit.actor(), opened.key(), place, version(), wanted), "editions.restored");
    }

    private void settle(RemarkChange change, String done) {
        switch (change) {
            case RemarkChange.Done ok -> saved.accept(place, visit.say(done));
            case RemarkChange.Refused(List<Text> faults) -> form.complain(faults);
            case RemarkChange.Stale(Remark theirs) -> {
                tell("refused", visit.say("editions.place.stale", visit.who(theirs.byName())));
                messages.add(words(
                        "editions.place.theirs",
                        theirs.said().words(),
                        theirs.said().footnotes()));
            }
        }
    }
}
