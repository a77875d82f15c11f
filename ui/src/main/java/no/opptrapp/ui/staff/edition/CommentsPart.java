package no.opptrapp.ui.staff.edition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.opptrapp.reports.comment.EarlierWording;
import no.opptrapp.reports.comment.Place;
import no.opptrapp.reports.comment.Remark;
import no.opptrapp.reports.comment.RemarkChange;
import no.opptrapp.reports.comment.Remarks;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Question;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** The places of a report, one at a time: what stands there, and what people make of it. */
final class CommentsPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient Remarks remarks;
    private final transient Consumer<Opened> changed;
    private final transient PlaceNames names;
    private final Select<Place> places = new Select<>();
    private final NativeButton before;
    private final NativeButton after;
    private final Div offer = new Div();
    private final Div card = new Div();
    private transient Opened opened;
    private transient @Nullable PlaceCard shown;

    /** @param changed told how the report reads after somebody wrote */
    CommentsPart(Visit visit, Remarks remarks, Opened opened, Consumer<Opened> changed) {
        this.visit = visit;
        this.remarks = remarks;
        this.opened = opened;
        this.changed = changed;
        this.names = new PlaceNames(visit, opened.report().draft().language());
        addClassName("report-comments");
        places.setLabel(visit.say("editions.place"));
        places.setItems(opened.report().places());
        places.setItemLabelGenerator(this::label);
        places.setWidth("min(100%, 40rem)");
        places.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                Place wanted = change.getValue();
                leave(() -> show(wanted), () -> places.setValue(change.getOldValue()));
            }
        });
        before = Parts.button(visit.say("editions.place.before"), () -> step(-1));
        after = Parts.button(visit.say("editions.place.after"), () -> step(1));
        Div bar = new Div(places, before, after);
        bar.addClassName("choices");
        add(offer, bar, card);
        offer();
        show(opened.report().places().stream()
                .filter(place -> place.about() != null)
                .findFirst()
                .orElse(opened.report().places().getFirst()));
    }

    /** Goes on; asks first where words were written and not saved. */
    void leave(Runnable go) {
        leave(go, () -> {});
    }

    private void leave(Runnable go, Runnable stay) {
        PlaceCard now = shown;
        if (now == null || !now.isDirty()) {
            go.run();
            return;
        }
        stay.run();
        Question.beforeLosing(
                visit.say("editions.unsaved"),
                visit.say("editions.unsaved.means"),
                visit.say("editions.unsaved.stay"),
                visit.say("editions.unsaved.leave"),
                go);
    }

    private void step(int by) {
        List<Place> all = opened.report().places();
        Place now = places.getValue();
        int to = (now == null ? 0 : all.indexOf(now)) + by;
        if (to >= 0 && to < all.size()) {
            leave(() -> show(all.get(to)));
        }
    }

    private void show(Place place) {
        places.setValue(place);
        List<Place> all = opened.report().places();
        before.setEnabled(all.indexOf(place) > 0);
        after.setEnabled(all.indexOf(place) < all.size() - 1);
        PlaceCard made = new PlaceCard(visit, remarks, opened, place, names, this::saved);
        shown = made;
        card.removeAll();
        card.add(made);
    }

    private void saved(Place place, String words) {
        opened = opened.saying(remarks.of(visit.actor(), opened.key()));
        changed.accept(opened);
        places.getDataProvider().refreshAll();
        offer();
        show(place);
        if (shown != null) {
            shown.tell("done", words);
        }
    }

    private String label(Place place) {
        Remark own = opened.report().wording().remarks().get(place.slot());
        if (own != null && own.isSilent()) {
            return visit.say("editions.place.label", names.title(place), visit.say("editions.place.silent"));
        }
        String state = own == null || !own.speaks()
                ? place.seen().draft().isEmpty() ? "editions.place.empty" : "editions.place.draft"
                : place.hasChangedSince(own) ? "editions.place.changed" : "editions.place.written";
        return visit.say("editions.place.label", names.title(place), visit.say(state));
    }

    /** What was said in the edition before, in places where nobody has written yet. */
    private void offer() {
        offer.removeAll();
        Optional<EarlierWording> earlier = opened.report().earlier();
        if (earlier.isEmpty() || opened.isLocked()) {
            return;
        }
        List<Place> open = opened.report().places().stream()
                .filter(place -> !opened.report().wording().remarks().containsKey(place.slot()))
                .filter(place -> earlier.get().in(place.slot()).isPresent())
                .toList();
        if (!open.isEmpty()) {
            offer.add(Parts.notice(
                    "signal",
                    visit.say(
                            "editions.earlier.offer",
                            names.edition(earlier.get().period()),
                            open.size()),
                    new Paragraph(visit.say("editions.earlier.offer.means")),
                    Parts.button(visit.say("editions.earlier.all"), () -> leave(() -> takeOver(open)))));
        }
    }

    private void takeOver(List<Place> open) {
        long taken = open.stream()
                .filter(place -> remarks.takeOver(visit.actor(), opened.key(), place, 0) instanceof RemarkChange.Done)
                .count();
        saved(open.getFirst(), visit.say("editions.earlier.taken", taken));
    }
}
