package no.opptrapp.core.indicator.intake;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.disclosure.Threshold;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.exchange.Faults;
import no.opptrapp.core.exchange.TableFile;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Guidance;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.ObservationRepository;
import no.opptrapp.core.indicator.Scopes;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.indicator.value.ValueService;
import no.opptrapp.core.period.Year;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** Takes in values that somebody writes on behalf of a municipality or district, year by year. */
@Singleton
public class EntriesByHand {

    private final IndicatorService indicators;
    private final ObservationRepository observations;
    private final ApprovalRepository approvals;
    private final ValueService values;
    private final Judging judging;
    private final Scopes scopes;
    private final Areas areas;
    private final Threshold threshold;
    private final Audit audit;
    private final Clock clock;

    EntriesByHand(
            IndicatorService indicators,
            ObservationRepository observations,
            ApprovalRepository approvals,
            ValueService values,
            Judging judging,
            Scopes scopes,
            Areas areas,
            Threshold threshold,
            Audit audit,
            Clock clock) {
        this.indicators = indicators;
        this.observations = observations;
        this.approvals = approvals;
        this.values = values;
        this.judging = judging;
        this.scopes = scopes;
        this.areas = areas;
        this.threshold = threshold;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The form of an area and year, with what stands and what the year before had.
     *
     * @return empty when there was no such area on the borders of that year
     * @throws NotInScope when the area is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Optional<EntryForm> form(Actor actor, AreaYear wanted) {
        return area(actor, wanted).map(area -> {
            List<Indicator> asked = asked(actor);
            Borders borders = borders(wanted);
            Map<ObservationKey, Observation> now = observations.newest(asked.stream()
                    .map(indicator -> key(indicator.code(), wanted, borders))
                    .toList());
            Map<String, Observation> before = before(actor, wanted, borders);
            List<EntryForm.Field> fields = asked.stream()
                    .map(indicator -> new EntryForm.Field(
                            indicator, now.get(key(indicator.code(), wanted, borders)), before.get(indicator.code())))
                    .toList();
            return new EntryForm(
                    area, borders, wanted.year(), approvals.approved().contains(wanted), fields);
        });
    }

    /** What is to be said of what was written so far; nothing is saved. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public EntryCheck check(Actor actor, AreaYear wanted, List<Typed> typed) {
        Faults faults = new Faults();
        Judging.Judged judged = judged(actor, wanted, typed, faults);
        return new EntryCheck(stops(typed, judged, faults), judged.warnings());
    }

    /**
     * Saves the form as versions that wait for approval, wholly or not at all. A field that is empty, for something that
     * nothing stands for, is left alone. What somebody else changed since the form was read is not written over.
     *
     * @throws NotInScope when the area is outside the actor's scope, or was not there that year
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public EntryOutcome save(Actor actor, AreaYear wanted, List<Typed> typed) {
        observations.lockPublishing();
        Faults faults = new Faults();
        Judging.Judged judged = judged(actor, wanted, typed, faults);
        List<Fault> stops = stops(typed, judged, faults);
        if (!stops.isEmpty()) {
            return new EntryOutcome.Refused(stops);
        }
        List<Observation> versions = judged.versions(entry -> "person/" + actor.name());
        if (versions.isEmpty()) {
            return new EntryOutcome.Unchanged();
        }
        observations.add(versions);
        audit.record(
                actor,
                AuditedChange.made(
                        "values.entered",
                        wanted.area() + "/" + wanted.year(),
                        Map.of(
                                "indicators",
                                versions.stream()
                                        .map(version -> version.key().indicator())
                                        .toList())));
        return new EntryOutcome.Stored(versions.size(), judged.warnings());
    }

    private Judging.Judged judged(Actor actor, AreaYear wanted, List<Typed> typed, Faults faults) {
        Area area = area(actor, wanted).orElseThrow(() -> new NotInScope("area " + wanted.area()));
        Borders borders = borders(wanted);
        Map<String, Indicator> asked = new LinkedHashMap<>();
        asked(actor).forEach(indicator -> asked.put(indicator.code(), indicator));
        Map<ObservationKey, Observation> standing = observations.newest(typed.stream()
                .map(each -> key(each.indicator(), wanted, borders))
                .toList());
        RowFields fields = fields(typed, faults);
        Entries entries = new Entries(
                code -> code.equals(area.code()), LocalDate.now(clock).getYear(), faults);
        for (Typed each : typed) {
            ObservationKey key = key(each.indicator(), wanted, borders);
            Indicator indicator = asked.get(each.indicator());
            if (indicator == null) {
                throw new IllegalArgumentException("No field for " + each.indicator());
            }
            if (isLeftAlone(each, standing.get(key))) {
                continue;
            }
            fields.finding(each.indicator(), indicator, each.status())
                    .ifPresent(finding -> entries.add(entry(key, finding, each, fields)));
        }
        return judging.judge(actor, entries);
    }

    private static List<Fault> stops(List<Typed> typed, Judging.Judged judged, Faults faults) {
        List<Fault> stops = new ArrayList<>(faults.first());
        stops.addAll(judged.stops());
        Map<String, Integer> seen = new HashMap<>();
        typed.forEach(each -> seen.put(each.indicator(), each.seen()));
        for (Entry entry : judged.changed()) {
            Observation standing = judged.before().get(entry.key());
            int version = standing == null ? 0 : standing.version();
            if (seen.getOrDefault(entry.key().indicator(), 0) != version) {
                stops.add(Entries.fault(entry, Text.of("intake.fault.changed-meanwhile")));
            }
        }
        return stops;
    }

    private static boolean isLeftAlone(Typed typed, @Nullable Observation standing) {
        boolean nothing = standing == null || standing.finding().status() == Status.MISSING;
        return nothing && typed.value().isBlank() && typed.status().hasValue();
    }

    /** The fields as one row of a file, so that they are read by the same rules. */
    private RowFields fields(List<Typed> typed, Faults faults) {
        return new RowFields(
                typed.stream().map(Typed::indicator).toList(),
                new TableFile.Row(
                        1, typed.stream().map(each -> each.value().strip()).toList()),
                faults,
                areas.register(),
                threshold);
    }

    private static Entry entry(ObservationKey key, Finding finding, Typed typed, RowFields fields) {
        return new Entry(
                key,
                finding,
                1,
                fields.header().indexOf(typed.indicator()) + 1,
                typed.indicator(),
                typed.value().strip());
    }

    private Map<String, Observation> before(Actor actor, AreaYear wanted, Borders borders) {
        Map<String, Observation> before = new HashMap<>();
        ObservationQuery query = ObservationQuery.all()
                .inArea(wanted.area())
                .in(new Year(wanted.year() - 1))
                .on(borders);
        values.find(actor, query, Optional.empty(), ValueService.LIMIT).items().stream()
                .map(Value::observation)
                .forEach(value -> before.put(value.key().indicator(), value));
        return before;
    }

    private List<Indicator> asked(Actor actor) {
        return indicators.list(actor).stream()
                .filter(indicator ->
                        Reportable.fault(indicator.code(), indicator).isEmpty())
                .filter(Reportable::isAnnual)
                // What rests on people comes by file, where each value says on how many.
                .filter(indicator -> indicator.guidance().disclosure() == Guidance.Disclosure.OPEN)
                .toList();
    }

    private Optional<Area> area(Actor actor, AreaYear wanted) {
        if (!scopes.of(actor).test(wanted.area())) {
            throw new NotInScope("area " + wanted.area());
        }
        return areas.register()
                .find(borders(wanted), wanted.area())
                .filter(area -> area.kind().compareTo(AreaKind.MUNICIPALITY) <= 0);
    }

    private Borders borders(AreaYear wanted) {
        return areas.register().populationBorders(wanted.year());
    }

    private static ObservationKey key(String indicator, AreaYear wanted, Borders borders) {
        return new ObservationKey(indicator, wanted.area(), borders, new Year(wanted.year()));
    }
}
