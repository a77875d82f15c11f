package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.planning.followup.EffectService;
import no.opptrapp.planning.followup.Likeness;
import no.opptrapp.planning.followup.OthersMeasures;
import no.opptrapp.planning.followup.SharedEffect;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.MeasureCatalogue;
import no.opptrapp.planning.measure.MeasureField;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.measure.RecommendedMeasure;
import no.opptrapp.planning.measure.SharedMeasure;
import no.opptrapp.planning.measure.SharedMeasures;
import no.opptrapp.planning.need.Need;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Measures that are recommended, and those that other municipalities share: to take up as one's own. Opened from a need,
 * what others do against something like it stands first and by itself; where nobody does, that is said at once.
 */
@Prototype
@Route("measures/adopt")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class AdoptView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    /** So many of each list are shown before somebody asks for the others. */
    private static final int FIRST = 12;

    private static final String NEED = "need";

    private final transient Visit visit;
    private final transient MeasureCatalogue catalogue;
    private final transient SharedMeasures shared;
    private final transient EffectService effects;
    private final transient OthersMeasures others;
    private final transient NeedService needs;
    private final transient Map<UUID, SharedEffect> known = new HashMap<>();
    private final transient Map<SharedMeasure, Div> effectLines = new HashMap<>();
    private final transient Map<UUID, Likeness> likeness = new HashMap<>();
    private final transient MeasureWords words;
    private final AreaField area;
    private final Div against = new Div();
    private final Paragraph unlike = new Paragraph();
    private final Checkbox similar = new Checkbox();
    private final TextField search = new TextField();
    private final Select<String> planArea = new Select<>();
    private final Select<TargetGroup> targetGroup = new Select<>();
    private final Div list = new Div();
    private transient @Nullable Need need;

    public AdoptView(
            Visit visit,
            MeasureService measures,
            MeasureCatalogue catalogue,
            SharedMeasures shared,
            EffectService effects,
            OthersMeasures others,
            NeedService needs,
            MeasureVocabulary vocabulary) {
        this.visit = visit;
        this.catalogue = catalogue;
        this.shared = shared;
        this.effects = effects;
        this.others = others;
        this.needs = needs;
        this.words = vocabulary.of(visit);
        area = new AreaField(words, measures.areas(visit.actor()));
        title(visit.say("measures.adopt"));
        lead(visit.say("measures.adopt.lead"));
        trail(new Anchor("measures", visit.say("measures.title")));
        search.setLabel(visit.say("measures.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> show());
        planArea.setLabel(visit.say(MeasureField.PLAN_AREA.label()));
        planArea.setItems(words.planAreas());
        planArea.setItemLabelGenerator(code -> code == null ? visit.say("measures.all") : words.planArea(code));
        planArea.setEmptySelectionAllowed(true);
        planArea.setEmptySelectionCaption(visit.say("measures.all"));
        planArea.addValueChangeListener(change -> show());
        targetGroup.setLabel(visit.say(MeasureField.TARGET_GROUP.label()));
        targetGroup.setItems(TargetGroup.values());
        targetGroup.setItemLabelGenerator(
                group -> group == null ? visit.say("measures.all") : visit.say(group.label()));
        targetGroup.setEmptySelectionAllowed(true);
        targetGroup.setEmptySelectionCaption(visit.say("measures.all"));
        targetGroup.addValueChangeListener(change -> show());
        area.onChoice(chosen -> show());
        similar.setLabel(visit.say("measures.similar"));
        similar.setVisible(false);
        similar.addValueChangeListener(change -> show());
        Div choices = new Div(search, planArea, targetGroup, area, similar);
        choices.addClassName("choices");
        list.getElement().setAttribute("aria-live", "polite");
        unlike.setText(visit.say("measures.similar.none.all"));
        unlike.setVisible(false);
        add(against, unlike, choices, list);
        // The page shows itself first, and asks for this when it has.
        getElement().executeJs("return true").then(shown -> tellEffects());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(NEED)
                .flatMap(MeasureAddress::id)
                .map(id -> needs.get(visit.actor(), id).need())
                .orElse(null));
    }

    /** @param asked the need that others may have done something against; null for all measures alike */
    void open(@Nullable Need asked) {
        need = asked;
        likeness.clear();
        against.removeAll();
        similar.setVisible(asked != null);
        if (asked != null) {
            others.near(visit.actor(), asked.id())
                    .forEach(each -> likeness.put(each.measure().id(), each.likeness()));
            against.add(new Paragraph(
                    new Span(visit.say("measures.similar.to") + " "),
                    new Anchor("needs/" + asked.id(), visit.say(asked.title()))));
            if (area.has(asked.area())) {
                area.choose(asked.area());
            }
        }
        show();
    }

    private void tellEffects() {
        known.putAll(effects.shared(visit.actor(), shared.all(visit.actor())));
        effectLines.forEach(this::tellEffect);
    }

    /** Written into the card that stands, so that nobody loses their place in the list. */
    private void tellEffect(SharedMeasure measure, Div line) {
        SharedEffect effect = known.get(measure.id());
        if (effect != null) {
            line.removeAll();
            line.add(new Paragraph(visit.say("measures.card.effect", effect.line())));
            if (effect.madeUp() && !measure.origin().madeUp()) {
                line.add(Parts.marked(visit.say("shell.made-up")));
            }
        }
    }

    private void show() {
        list.removeAll();
        effectLines.clear();
        List<Div> recommended = catalogue.all(visit.actor()).stream()
                .filter(each -> matches(visit.say(each.title()), each.planArea(), each.targetGroup()))
                .filter(each -> !similar.getValue() || isOfField(each.planArea(), each.targetGroup()))
                .sorted(Comparator.comparing(each -> !isOfField(each.planArea(), each.targetGroup())))
                .map(this::card)
                .toList();
        List<SharedMeasure> theirs = shared.all(visit.actor()).stream()
                .filter(each -> !each.fromArea().equals(area.code()))
                .toList();
        boolean like = theirs.stream().anyMatch(each -> likeness(each).isSimilar());
        unlike.setVisible(need != null && !like && !theirs.isEmpty() && !similar.getValue());
        List<Section> shares = like ? apart(theirs) : together(theirs);
        Section catalogued = section("measures.catalogue", recommended, "measures.none.left");
        // Whoever comes from a need asks what others did.
        if (need == null) {
            list.add(catalogued);
        }
        shares.forEach(list::add);
        if (need != null) {
            list.add(catalogued);
        }
    }

    /** What is against something like the need, and then the rest, so that nothing passes for like that is not. */
    private List<Section> apart(List<SharedMeasure> theirs) {
        Section like = shares("measures.similar.found", cards(theirs, true), "measures.none.left");
        return similar.getValue()
                ? List.of(like)
                : List.of(like, shares("measures.shared.rest", cards(theirs, false), "measures.shared.none"));
    }

    private List<Section> together(List<SharedMeasure> theirs) {
        return List.of(
                similar.getValue()
                        ? shares("measures.shared", List.of(), "measures.similar.none")
                        : shares("measures.shared", cards(theirs, false), "measures.shared.none"));
    }

    private List<Div> cards(List<SharedMeasure> theirs, boolean like) {
        return theirs.stream()
                .filter(each -> likeness(each).isSimilar() == like)
                .filter(each -> matches(each.title() + " " + each.description(), each.planArea(), each.targetGroup()))
                .sorted(Comparator.comparing(this::likeness))
                .map(this::card)
                .toList();
    }

    private Section shares(String heading, List<Div> found, String none) {
        Section section = section(heading, found, none);
        if (!found.isEmpty()) {
            // Beside every effect; in general words, for what a need of others was found by is theirs.
            section.addComponentAtIndex(1, Parts.quiet(visit.say("measures.shared.care")));
        }
        return section;
    }

    private Likeness likeness(SharedMeasure measure) {
        return likeness.getOrDefault(measure.id(), Likeness.OTHER);
    }

    private boolean isOfField(String code, TargetGroup whose) {
        Need open = need;
        return open != null && open.planArea().equals(code) && open.targetGroup() == whose;
    }

    private Section section(String heading, List<Div> found, String none) {
        Section section = Parts.section(visit.say(heading));
        if (found.isEmpty()) {
            section.add(Parts.quiet(visit.say(none)));
            return section;
        }
        Div cards = cards(found.subList(0, Math.min(FIRST, found.size())));
        section.add(cards);
        if (found.size() > FIRST) {
            List<Div> others = found.subList(FIRST, found.size());
            NativeButton[] more = new NativeButton[1];
            more[0] = Parts.button(visit.say("measures.more.all", found.size()), () -> {
                section.remove(more[0]);
                others.forEach(card -> cards.add(card));
                // The button is gone: whoever pressed it goes on at the first card that came.
                others.getFirst().getElement().executeJs("this.querySelector('button').focus()");
            });
            section.add(more[0]);
        }
        return section;
    }

    private boolean matches(String said, String code, TargetGroup whose) {
        String chosen = planArea.getValue();
        TargetGroup group = targetGroup.getValue();
        return (chosen == null || chosen.equals(code))
                && (group == null || group == whose)
                && said.toLowerCase(Locale.ROOT)
                        .contains(search.getValue().strip().toLowerCase(Locale.ROOT));
    }

    private static Div cards(List<Div> each) {
        Div cards = new Div(each.toArray(Div[]::new));
        cards.addClassName("cards");
        return cards;
    }

    private Div card(RecommendedMeasure measure) {
        Div card = card(
                visit.say(measure.title()),
                visit.say(
                        "measures.card",
                        words.planArea(measure.planArea()),
                        visit.say(measure.targetGroup().label())),
                visit.say("measures.card.source", visit.say(measure.standing().label()), visit.say(measure.citation())),
                () -> getUI().ifPresent(ui ->
                        ui.navigate("measures/new", QueryParameters.simple(adopting("catalogue", measure.code())))));
        if (isOfField(measure.planArea(), measure.targetGroup())) {
            card.addComponentAtIndex(1, new Paragraph(visit.say("measures.similar.field")));
        }
        return card;
    }

    private Div card(SharedMeasure measure) {
        Div card = card(
                measure.title(),
                visit.say(
                        "measures.card",
                        words.planArea(measure.planArea()),
                        visit.say(measure.targetGroup().label())),
                visit.say("measures.card.from", words.area(measure.fromArea())),
                () -> getUI().ifPresent(ui -> ui.navigate(
                        "measures/new",
                        QueryParameters.simple(adopting("shared", measure.id().toString())))));
        Div effect = new Div();
        effectLines.put(measure, effect);
        tellEffect(measure, effect);
        card.addComponentAtIndex(card.getComponentCount() - 1, effect);
        if (measure.origin().madeUp()) {
            card.addComponentAtIndex(1, Parts.marked(visit.say("shell.made-up")));
        }
        if (!measure.description().isEmpty()) {
            card.addComponentAtIndex(1, new Paragraph(measure.description()));
        }
        why(measure).ifPresent(words -> card.addComponentAtIndex(1, new Paragraph(words)));
        return card;
    }

    private Optional<String> why(SharedMeasure measure) {
        Need open = need;
        return open == null
                ? Optional.empty()
                : switch (likeness(measure)) {
                    case SAME_NEED -> Optional.of(visit.say("measures.similar.need", open.title()));
                    case SAME_FIELD -> Optional.of(visit.say("measures.similar.field"));
                    case OTHER -> Optional.empty();
                };
    }

    /** The new measure is against the need that the page was opened from, where the need is the area's own. */
    private Map<String, String> adopting(String source, String id) {
        Map<String, String> asked = new HashMap<>(Map.of(source, id, "area", area.code()));
        Need open = need;
        if (open != null && open.area().equals(area.code()) && open.state().isOpen()) {
            asked.put(MeasureField.NEED_IDS.code(), open.id().toString());
        }
        return asked;
    }

    private Div card(String title, String about, String source, Runnable adopt) {
        NativeButton button = Parts.button(visit.say("measures.take"), adopt);
        button.setAriaLabel(visit.say("measures.take.one", title));
        Div card = new Div(new H3(title), new Paragraph(about), Parts.quiet(source), button);
        card.addClassName("card");
        return card;
    }
}
