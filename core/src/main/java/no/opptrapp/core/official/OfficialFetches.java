package no.opptrapp.core.official;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.indicator.intake.ImportOutcome;
import no.opptrapp.core.indicator.intake.Imports;
import no.opptrapp.core.official.klass.AreaDifferences;

/** Fetches official statistics, shows how they differ from what is held, and takes them in when a person says so. */
@Singleton
public class OfficialFetches {

    private static final int MOST = 50;

    private final SourceRepository sources;
    private final FetchRepository fetches;
    private final OfficialServices services;
    private final FetchDesk desk;
    private final Decisions decisions;
    private final Imports imports;

    OfficialFetches(
            SourceRepository sources,
            FetchRepository fetches,
            OfficialServices services,
            FetchDesk desk,
            Decisions decisions,
            Imports imports) {
        this.sources = sources;
        this.fetches = fetches;
        this.services = services;
        this.desk = desk;
        this.decisions = decisions;
        this.imports = imports;
    }

    /**
     * Begins a fetching, which goes on by itself; the one that runs when there is one. One that waited for somebody is
     * replaced.
     *
     * @return its id; empty when the operator has not said where the service is
     * @throws NotInScope when there is no such source
     */
    @AllowedTo({Role.NATIONAL})
    @Transactional
    public Optional<UUID> begin(Actor actor, UUID source) {
        Source found = sources.find(source).orElseThrow(() -> new NotInScope("source " + source));
        return services.isSet(Plans.service(found)) ? Optional.of(desk.begin(actor, found)) : Optional.empty();
    }

    /** The newest fetchings of a source, fifty. */
    @AllowedTo({Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<Fetch> newest(Actor actor, UUID source) {
        return fetches.of(source, MOST);
    }

    /**
     * How far a fetching has come.
     *
     * @throws NotInScope when there is no such fetching
     */
    @AllowedTo({Role.NATIONAL})
    @Transactional(readOnly = true)
    public Fetch progress(Actor actor, UUID id) {
        return fetches.find(id).orElseThrow(() -> new NotInScope("fetch " + id));
    }

    /**
     * A fetching with how it differs from what is held now.
     *
     * @throws NotInScope when there is no such fetching
     */
    @AllowedTo({Role.NATIONAL})
    public FetchSheet get(Actor actor, UUID id) {
        return decisions.sheet(actor, id);
    }

    /**
     * Takes in what was found. What a table says is taken in wholly or not at all, as a file of these values is: as
     * unapproved versions that rules are held against, and that can be undone. Values of approved years are left out. Of
     * the classification, names and KOSTRA groups of municipalities we know are put right.
     *
     * @throws NotInScope when there is no such fetching
     */
    @AllowedTo({Role.NATIONAL})
    public TakeOutcome take(Actor actor, UUID id) {
        FetchSheet sheet = decisions.sheet(actor, id);
        if (sheet.fetch().state() != FetchState.READY) {
            return new TakeOutcome.Settled(sheet.fetch().state());
        }
        return switch (sheet.source().definition()) {
            case SourceDefinition.TableValues table ->
                values(actor, sheet.fetch(), table, Objects.requireNonNull(sheet.values()));
            case SourceDefinition.Classification ignored ->
                areas(actor, sheet.fetch(), Objects.requireNonNull(sheet.areas()));
        };
    }

    private TakeOutcome areas(Actor actor, Fetch fetch, AreaDifferences found) {
        if (found.corrections().isEmpty()) {
            return new TakeOutcome.Same();
        }
        return decisions.corrected(actor, fetch, found.corrections())
                ? new TakeOutcome.Corrected(found.corrections().size())
                : settled(actor, fetch);
    }

    private TakeOutcome values(Actor actor, Fetch fetch, SourceDefinition.TableValues table, ValueDifferences found) {
        List<Difference> taken = found.taken();
        if (taken.isEmpty() && !found.locked().isEmpty()) {
            // Only values of approved years differ: somebody opens the year, or says that it is seen.
            return new TakeOutcome.Same();
        }
        byte[] file = ValuesFile.of(taken);
        String name = table.title() + " (" + table.table() + ")";
        return switch (imports.take(actor, name, new ByteArrayInputStream(file))) {
            case ImportOutcome.Stored stored -> {
                // Values that are in are in, whoever refused the fetching at the same moment.
                decisions.decide(
                        actor,
                        fetch,
                        List.of(FetchState.READY, FetchState.REFUSED, FetchState.REPLACED),
                        FetchState.TAKEN,
                        stored.id());
                yield new TakeOutcome.Taken(
                        stored.id(), stored.accepted(), stored.warnings(), stored.warningCount(), found.locked());
            }
            case ImportOutcome.Unchanged unchanged -> {
                decisions.decide(actor, fetch, List.of(FetchState.READY), FetchState.TAKEN, null);
                yield new TakeOutcome.Same();
            }
            case ImportOutcome.Refused refused ->
                new TakeOutcome.Refused(
                        refused.faults().stream()
                                .map(fault ->
                                        new TakeOutcome.Hindered(ValuesFile.at(taken, fault.line()), fault.message()))
                                .toList(),
                        refused.faultCount());
        };
    }

    private TakeOutcome settled(Actor actor, Fetch fetch) {
        return new TakeOutcome.Settled(
                decisions.sheet(actor, fetch.id()).fetch().state());
    }

    /**
     * Says that what was found is not taken in, or is seen; or stops one that runs.
     *
     * @return false when it does not wait for anybody any more
     * @throws NotInScope when there is no such fetching
     */
    @AllowedTo({Role.NATIONAL})
    public boolean refuse(Actor actor, UUID id) {
        Fetch fetch = decisions.sheet(actor, id).fetch();
        return fetch.state() == FetchState.RUNNING
                ? decisions.decide(actor, fetch, List.of(FetchState.RUNNING), FetchState.STOPPED, null)
                : decisions.decide(actor, fetch, List.of(FetchState.READY), FetchState.REFUSED, null);
    }
}
