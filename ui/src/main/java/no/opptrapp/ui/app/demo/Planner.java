package no.opptrapp.ui.app.demo;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Language;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureCatalogue;
import no.opptrapp.planning.measure.MeasureChange;
import no.opptrapp.planning.measure.MeasureDraft;
import no.opptrapp.planning.measure.MeasurePage;
import no.opptrapp.planning.measure.MeasureQuery;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.need.ListedNeed;
import no.opptrapp.planning.need.Need;
import no.opptrapp.planning.need.NeedMove;
import no.opptrapp.planning.need.NeedOutcome;
import no.opptrapp.planning.need.NeedQuery;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.NeedState;
import org.jspecify.annotations.Nullable;

/** Does what the made-up planners of an area do, each thing once. */
@Singleton
class Planner {

    private final NeedService needs;
    private final MeasureService measures;
    private final MeasureCatalogue catalogue;

    Planner(NeedService needs, MeasureService measures, MeasureCatalogue catalogue) {
        this.needs = needs;
        this.measures = measures;
        this.catalogue = catalogue;
    }

    /** Somebody who plans in an area, and reads as it writes. */
    static Actor of(String area) {
        boolean bokmaal = area.startsWith("03") || area.equals("4601");
        return Actor.demonstration(area, bokmaal ? Language.NB : Language.NN);
    }

    /** The area's own needs, the worst first. */
    List<Need> needs(String area) {
        return needs.find(of(area), NeedQuery.all().inArea(area).worstFirst(), null, NeedService.LIMIT).items().stream()
                .filter(listed -> !listed.inherited())
                .map(ListedNeed::need)
                .filter(need -> need.area().equals(area))
                .toList();
    }

    /** The area's own measures by title, deleted ones too. */
    Map<String, Measure> measures(String area) {
        MeasureQuery query = MeasureQuery.of(area);
        Map<String, Measure> found = new HashMap<>();
        Stream.of(query, query.bin())
                .flatMap(each -> measures.find(of(area), each, MeasurePage.all()).stream())
                .filter(measure -> measure.area().equals(area))
                .forEach(measure -> found.put(measure.facts().title(), measure));
        return found;
    }

    /** Moves a need that nobody moved yet. */
    void move(Need need, NeedState to, @Nullable String reason) {
        if (need.state() != NeedState.FOUND || to == NeedState.FOUND) {
            return;
        }
        NeedMove move = reason == null ? NeedMove.to(to) : NeedMove.to(to).because(reason);
        if (needs.move(of(need.area()), need.id(), need.version(), move) instanceof NeedOutcome.Refused refused) {
            throw new IllegalStateException("A need of the demonstration was refused: " + refused.faults());
        }
    }

    /** @param code in the catalogue; null for what the area thought of itself */
    Measure make(String area, @Nullable String code, MeasureDraft draft) {
        Actor actor = of(area);
        MeasureChange made =
                code == null ? measures.make(actor, area, draft) : catalogue.adopt(actor, code, area, draft);
        return done(made);
    }

    void delete(Measure measure) {
        done(measures.delete(of(measure.area()), measure.id(), measure.version()));
    }

    private static Measure done(MeasureChange change) {
        if (change instanceof MeasureChange.Done(Measure measure)) {
            return measure;
        }
        throw new IllegalStateException("A measure of the demonstration was refused: " + change);
    }
}
