package no.opptrapp.planning.measure;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.planning.neighbour.PlanLinks;

/** Keeps what was found right: the measure, its version and the trail, in the transaction of the service that asks. */
@Singleton
class MeasureKeeping {

    private final MeasureRepository measures;
    private final MeasureNeeds needs;
    private final MeasureGoals goals;
    private final PlanLinks plans;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    MeasureKeeping(
            MeasureRepository measures,
            MeasureNeeds needs,
            MeasureGoals goals,
            PlanLinks plans,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.measures = measures;
        this.needs = needs;
        this.goals = goals;
        this.plans = plans;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** A measure to be made. */
    record New(String area, MeasureDraft draft, Origin origin) {}

    /** What a measure should become. */
    record Next(Measure before, MeasureDraft draft) {}

    Measure make(Actor actor, New wanted) {
        return make(actor, List.of(wanted)).getFirst();
    }

    List<Measure> make(Actor actor, List<New> wanted) {
        Set<UUID> touched = new HashSet<>();
        List<Measure> made = makeUnfollowed(actor, wanted, touched);
        needs.follow(actor, touched);
        return made;
    }

    /** Brings needs up to the measures against them: once, after all that touches them. */
    void follow(Actor actor, Set<UUID> touched) {
        needs.follow(actor, touched);
    }

    /** @param touched gets the needs that must {@link #follow} */
    List<Measure> makeUnfollowed(Actor actor, List<New> wanted, Set<UUID> touched) {
        Instant now = clock.instant();
        List<Measure> made = wanted.stream()
                .map(each -> new Measure(
                        ids.next(),
                        each.area(),
                        1,
                        each.draft(),
                        each.origin().madeBy(actor),
                        now,
                        now,
                        actor.name(),
                        null))
                .toList();
        measures.add(made);
        keepVersions(MeasureVersion.Kind.MADE, made);
        touched.addAll(touched(made));
        TrailNames names = names(actor, made);
        made.forEach(each -> audit.record(
                actor,
                AuditedChange.made("measure.made", each.id().toString(), names.facts(each))
                        .named(each.facts().title())));
        return made;
    }

    /** Those that change nothing stay as they are. */
    List<Measure> change(Actor actor, List<Next> wanted) {
        Set<UUID> touched = new HashSet<>();
        List<Measure> after = changeUnfollowed(actor, wanted, touched);
        needs.follow(actor, touched);
        return after;
    }

    /** @param touched gets the needs that must {@link #follow} */
    List<Measure> changeUnfollowed(Actor actor, List<Next> wanted, Set<UUID> touched) {
        Instant now = clock.instant();
        List<Measure> after = new ArrayList<>();
        List<Measure> changed = new ArrayList<>();
        for (Next each : wanted) {
            if (each.draft().equals(each.before().facts())) {
                after.add(each.before());
            } else {
                Measure next = each.before().next(each.draft(), now, actor.name());
                after.add(next);
                changed.add(next);
            }
        }
        measures.change(changed);
        keepVersions(MeasureVersion.Kind.CHANGED, changed);
        touched.addAll(touched(changed));
        wanted.forEach(each -> {
            if (!each.draft().equals(each.before().facts())) {
                touched.addAll(each.before().facts().links().needs());
            }
        });
        TrailNames names = names(
                actor,
                Stream.concat(wanted.stream().map(Next::before), changed.stream())
                        .toList());
        for (Next each : wanted) {
            if (!each.draft().equals(each.before().facts())) {
                audit.record(actor, names.changed(each.before(), each.draft()));
            }
        }
        return after;
    }

    Measure delete(Actor actor, Measure before) {
        Instant now = clock.instant();
        Measure after = before.deleted(now, now, actor.name());
        TrailNames names = names(actor, List.of(before));
        audit.record(
                actor,
                AuditedChange.removed("measure.deleted", before.id().toString(), names.facts(before))
                        .named(before.facts().title()));
        return keep(actor, MeasureVersion.Kind.DELETED, after);
    }

    Measure restore(Actor actor, Measure before) {
        Measure after = before.deleted(null, clock.instant(), actor.name());
        TrailNames names = names(actor, List.of(after));
        audit.record(
                actor,
                AuditedChange.made("measure.restored", before.id().toString(), names.facts(after))
                        .named(after.facts().title()));
        return keep(actor, MeasureVersion.Kind.RESTORED, after);
    }

    private Measure keep(Actor actor, MeasureVersion.Kind kind, Measure measure) {
        measures.change(List.of(measure));
        keepVersions(kind, List.of(measure));
        needs.follow(actor, touched(List.of(measure)));
        return measure;
    }

    private static Set<UUID> touched(List<Measure> measures) {
        Set<UUID> touched = new HashSet<>();
        measures.forEach(each -> touched.addAll(each.facts().links().needs()));
        return touched;
    }

    private void keepVersions(MeasureVersion.Kind kind, List<Measure> now) {
        measures.addVersions(now.stream()
                .map(each -> new MeasureVersion(
                        each.id(),
                        each.area(),
                        each.version(),
                        kind,
                        each.changedAt(),
                        each.changedBy(),
                        WrittenMeasure.of(each.facts())))
                .toList());
    }

    private TrailNames names(Actor actor, List<Measure> said) {
        Set<UUID> copied = said.stream()
                .map(each -> each.origin().copiedFrom())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<UUID> linked = said.stream()
                .flatMap(each -> each.facts().links().goals().stream())
                .collect(Collectors.toSet());
        Map<UUID, String> titles = new HashMap<>(measures.titles(copied));
        titles.putAll(goals.titles(linked));
        titles.putAll(plans.names(said.stream()
                .flatMap(each -> each.facts().links().plans().stream())
                .collect(Collectors.toSet())));
        titles.putAll(needs.titles(actor, touched(said)));
        return new TrailNames(titles);
    }
}
