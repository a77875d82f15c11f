package no.opptrapp.core.official;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.AreaCorrection;
import no.opptrapp.core.area.AreaCorrections;
import no.opptrapp.core.official.klass.AreaDifferences;
import org.jspecify.annotations.Nullable;

/** The transactions of deciding on a fetching: what it is decided by, and what is noted of it. */
@Singleton
class Decisions {

    private static final Actor CORRECTING = Actor.job("correct-areas");

    private final SourceRepository sources;
    private final FetchRepository fetches;
    private final TableComparing comparing;
    private final ClassificationComparing classification;
    private final AreaCorrections corrections;
    private final Audit audit;
    private final Clock clock;

    Decisions(
            SourceRepository sources,
            FetchRepository fetches,
            TableComparing comparing,
            ClassificationComparing classification,
            AreaCorrections corrections,
            Audit audit,
            Clock clock) {
        this.sources = sources;
        this.fetches = fetches;
        this.comparing = comparing;
        this.classification = classification;
        this.corrections = corrections;
        this.audit = audit;
        this.clock = clock;
    }

    /** A fetching with how it differs from what is held at this moment. */
    @AllowedTo({Role.NATIONAL})
    @Transactional(readOnly = true)
    public FetchSheet sheet(Actor actor, UUID id) {
        Fetch fetch = fetches.find(id).orElseThrow(() -> new NotInScope("fetch " + id));
        Source source = sources.find(fetch.source()).orElseThrow();
        boolean whole = fetch.state() == FetchState.READY || fetch.state() == FetchState.SAME;
        if (!whole) {
            return new FetchSheet(fetch, source, null, null);
        }
        List<Given> answers = fetches.answers(id);
        return switch (source.definition()) {
            case SourceDefinition.TableValues table -> new FetchSheet(fetch, source, values(table, answers), null);
            case SourceDefinition.Classification ignored -> new FetchSheet(fetch, source, null, areas(answers));
        };
    }

    private @Nullable ValueDifferences values(SourceDefinition.TableValues table, List<Given> answers) {
        return answers.isEmpty() ? null : comparing.differences(table, answers);
    }

    private @Nullable AreaDifferences areas(List<Given> answers) {
        return answers.isEmpty() ? null : classification.differences(answers);
    }

    /**
     * Puts facts about areas right, when nobody decided otherwise: as the program itself, because nobody else changes what
     * is the same for all. Who said so stands in the trail. What is decided here is held until they are right, and falls
     * when they cannot be.
     *
     * @return false when somebody else decided meanwhile: nothing is changed then
     */
    @AllowedTo({Role.NATIONAL})
    @Transactional
    public boolean corrected(Actor actor, Fetch fetch, List<AreaCorrection> wanted) {
        if (!decide(actor, fetch, List.of(FetchState.READY), FetchState.TAKEN, null)) {
            return false;
        }
        audit.record(
                actor,
                AuditedChange.made(
                        "official.corrected",
                        fetch.id().toString(),
                        Map.of("areas", wanted.stream().map(Decisions::told).toList())));
        corrections.correct(CORRECTING, wanted);
        return true;
    }

    private static String told(AreaCorrection correction) {
        String what = correction.name() == null ? "KOSTRA " + correction.kostraGroup() : correction.name();
        return correction.borders().year() + " " + correction.code() + " " + what;
    }

    /** Notes what was decided. @return false when somebody else decided meanwhile */
    @AllowedTo({Role.NATIONAL})
    @Transactional
    public boolean decide(Actor actor, Fetch fetch, List<FetchState> from, FetchState to, @Nullable UUID importId) {
        if (!fetches.decide(fetch.id(), from, to, actor.name(), clock.instant(), importId)) {
            return false;
        }
        audit.record(
                actor,
                AuditedChange.changed(
                        "official.decided",
                        fetch.id().toString(),
                        Map.of("state", fetch.state().name()),
                        Map.of("state", to.name())));
        return true;
    }
}
