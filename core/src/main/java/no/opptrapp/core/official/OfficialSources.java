package no.opptrapp.core.official;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorRepository;
import org.jspecify.annotations.Nullable;

/** What official statistics are fetched from: written down by the national team. */
@Singleton
public class OfficialSources {

    private final SourceRepository sources;
    private final IndicatorRepository indicators;
    private final OfficialServices services;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    OfficialSources(
            SourceRepository sources,
            IndicatorRepository indicators,
            OfficialServices services,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.sources = sources;
        this.indicators = indicators;
        this.services = services;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** All sources: the classification first, then tables by what they are called. */
    @AllowedTo({Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<Source> all(Actor actor) {
        return sources.all();
    }

    /** @throws NotInScope when there is no such source */
    @AllowedTo({Role.NATIONAL})
    @Transactional(readOnly = true)
    public Source get(Actor actor, UUID id) {
        return find(id);
    }

    /** Whether the operator has said where this source is fetched from. */
    @AllowedTo({Role.NATIONAL})
    public boolean isReachable(Actor actor, Source source) {
        return services.isSet(Plans.service(source));
    }

    /** Writes down a table to fetch from. */
    @AllowedTo({Role.NATIONAL})
    @Transactional
    public SourceOutcome add(Actor actor, SourceDefinition.TableValues table, Repeat repeat) {
        List<SourceOutcome.Fault> faults = faults(table);
        if (!faults.isEmpty()) {
            return new SourceOutcome.Refused(faults);
        }
        Source source = new Source(ids.next(), 1, table, repeat, next(repeat));
        sources.add(source);
        audit.record(
                actor,
                AuditedChange.made("official.source", source.id().toString(), told(source))
                        .named(table.title()));
        return new SourceOutcome.Done(source);
    }

    /**
     * Changes what is fetched of a table.
     *
     * @param version the one that was read
     * @throws NotInScope when there is no such table
     * @throws StaleVersion when somebody changed it since
     */
    @AllowedTo({Role.NATIONAL})
    @Transactional
    public SourceOutcome change(Actor actor, UUID id, int version, SourceDefinition.TableValues table, Repeat repeat) {
        Source before = find(id);
        if (!(before.definition() instanceof SourceDefinition.TableValues)) {
            throw new NotInScope("table source " + id);
        }
        List<SourceOutcome.Fault> faults = faults(table);
        if (!faults.isEmpty()) {
            return new SourceOutcome.Refused(faults);
        }
        return new SourceOutcome.Done(changed(actor, before, version, table, repeat));
    }

    /**
     * Says how often a source is fetched by itself; counted from now.
     *
     * @throws NotInScope when there is no such source
     * @throws StaleVersion when somebody changed it since
     */
    @AllowedTo({Role.NATIONAL})
    @Transactional
    public Source repeat(Actor actor, UUID id, int version, Repeat repeat) {
        Source before = find(id);
        return changed(actor, before, version, before.definition(), repeat);
    }

    private Source changed(Actor actor, Source before, int version, SourceDefinition definition, Repeat repeat) {
        Instant next = repeat == before.repeat() ? before.nextAt() : next(repeat);
        Source after = new Source(before.id(), version + 1, definition, repeat, next);
        if (!sources.change(after, version)) {
            throw new StaleVersion("source " + before.id());
        }
        AuditedChange change =
                AuditedChange.changed("official.source", after.id().toString(), told(before), told(after));
        String title = after.title();
        audit.record(actor, title == null ? change : change.named(title));
        return after;
    }

    private List<SourceOutcome.Fault> faults(SourceDefinition.TableValues table) {
        Map<String, Indicator> known = new TreeMap<>();
        indicators.newest().forEach(indicator -> known.put(indicator.code(), indicator));
        return new SourcePolicy(known, Year.now(clock).getValue()).faults(table);
    }

    private @Nullable Instant next(Repeat repeat) {
        return repeat.after(clock.instant(), clock.getZone());
    }

    private static Map<String, Object> told(Source source) {
        Map<String, Object> told = new LinkedHashMap<>();
        if (source.definition() instanceof SourceDefinition.TableValues table) {
            told.put("table", table.table());
            told.put(
                    "contents",
                    table.values().stream()
                            .map(one -> one.code() + "=" + one.indicator())
                            .toList());
            told.put(
                    "chosen",
                    table.fixed().stream()
                            .map(one -> one.dimension() + "=" + one.code())
                            .toList());
            told.put("fromYear", table.fromYear());
            Borders borders = table.borders();
            if (borders != null) {
                told.put("borders", borders.year());
            }
        }
        told.put("repeat", source.repeat().name());
        return told;
    }

    private Source find(UUID id) {
        return sources.find(id).orElseThrow(() -> new NotInScope("source " + id));
    }
}
