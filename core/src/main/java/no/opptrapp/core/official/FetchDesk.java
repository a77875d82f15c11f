package no.opptrapp.core.official;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.official.FetchRepository.Claimed;
import no.opptrapp.core.official.json.BrokenAnswer;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** The transactions of fetching: before a service is asked, and after. While it is asked nothing is held open. */
@Singleton
class FetchDesk {

    /** How long to wait after the first, the second, … try; after the last of these the fetching has failed. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(15),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1));

    /** Longer than any answer may take: whoever was killed meanwhile leaves the question to be asked again. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int NOT_MODIFIED = 304;

    private final SourceRepository sources;
    private final FetchRepository fetches;
    private final Plans plans;
    private final TableComparing comparing;
    private final ClassificationComparing classification;
    private final StatisticsSettings settings;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    FetchDesk(
            SourceRepository sources,
            FetchRepository fetches,
            Plans plans,
            TableComparing comparing,
            ClassificationComparing classification,
            StatisticsSettings settings,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.sources = sources;
        this.fetches = fetches;
        this.plans = plans;
        this.comparing = comparing;
        this.classification = classification;
        this.settings = settings;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Begins what is to be fetched by itself by now. */
    @AllowedTo({})
    @Transactional
    public void beginDue(Actor job) {
        Instant now = clock.instant();
        for (Source source : sources.due(now)) {
            if (settings.address(Plans.service(source)) != null) {
                begin(job, source);
            }
            sources.scheduled(source.id(), source.repeat().after(now, clock.getZone()));
        }
    }

    /** Begins a fetching, unless one is running: then that is it. What nobody decided on gives way. */
    UUID begin(Actor actor, Source source) {
        Instant now = clock.instant();
        Optional<Fetch> open = fetches.open(source.id());
        if (open.isPresent() && open.get().state() == FetchState.RUNNING) {
            return open.get().id();
        }
        open.ifPresent(old -> fetches.end(old.id(), FetchState.READY, FetchState.REPLACED, null, now));
        UUID id = ids.next();
        fetches.add(id, source.id(), now, actor.name());
        fetches.ask(id, plans.of(source).first(), now);
        audit.record(
                actor,
                AuditedChange.made(
                        "official.fetched",
                        id.toString(),
                        Map.of("source", source.id().toString())));
        return id;
    }

    /** The next question, while the services bear more of them this minute. */
    @AllowedTo({})
    @Transactional
    public Optional<Claimed> claim(Actor job) {
        Instant now = clock.instant();
        return fetches.claim(ids.next(), now, now.minus(WINDOW), settings.perMinute(), now.plus(LEASE));
    }

    /** Notes what came of a question, asks what follows from it, and ends the fetching when nothing is left to ask. */
    @AllowedTo({})
    @Transactional
    public void settle(Actor job, Claimed claimed, Answer answer) {
        if (fetches.find(claimed.fetch())
                .filter(fetch -> fetch.state() == FetchState.RUNNING)
                .isEmpty()) {
            // Somebody stopped it while it was asked.
            return;
        }
        switch (answer) {
            case Answer.Told told -> told(claimed, told);
            case Answer.Unchanged unchanged -> unchanged(claimed);
            case Answer.NotNow later -> again(claimed, later.why(), later.notBefore());
            case Answer.TooMuch more -> divide(claimed, more.why());
            case Answer.Refused refused -> fail(claimed, refused.why());
        }
    }

    /**
     * Notes that what came of a question could not be settled, by a defect of ours: it counts as a try, so that it ends
     * some day.
     */
    @AllowedTo({})
    @Transactional
    public void unsettled(Actor job, Claimed claimed) {
        if (fetches.find(claimed.fetch())
                .filter(fetch -> fetch.state() == FetchState.RUNNING)
                .isPresent()) {
            again(claimed, Text.of("official.problem.unexpected"), null);
        }
    }

    private void told(Claimed claimed, Answer.Told told) {
        List<Ask> next;
        try {
            // Read before it is kept: half an answer is none.
            next = plan(claimed).after(ask(claimed), told.body());
        } catch (BrokenAnswer broken) {
            again(claimed, broken.problem(), null);
            return;
        } catch (Unusable unusable) {
            fail(claimed, unusable.problem());
            return;
        }
        fetches.answered(claimed, told.body(), told.etag(), told.lastModified(), clock.instant());
        goOn(claimed, next);
    }

    private void unchanged(Claimed claimed) {
        fetches.unchanged(claimed, clock.instant());
        Optional<String> held = fetches.body(claimed);
        if (held.isEmpty()) {
            // Forgotten since it was asked: the next time all of it is asked for.
            again(claimed, Text.of("official.problem.status", NOT_MODIFIED), null);
            return;
        }
        List<Ask> next;
        try {
            next = plan(claimed).after(ask(claimed), held.get());
        } catch (BrokenAnswer broken) {
            // Kept when less was demanded of an answer: the next time it is told anew.
            fetches.distrust(claimed);
            again(claimed, broken.problem(), null);
            return;
        } catch (Unusable unusable) {
            // The source was changed after this was told the last time.
            fail(claimed, unusable.problem());
            return;
        }
        goOn(claimed, next);
    }

    private void goOn(Claimed claimed, List<Ask> next) {
        fetches.ask(claimed.fetch(), next, clock.instant());
        if (fetches.isWhole(claimed.fetch())) {
            boolean differs = differs(source(claimed), fetches.answers(claimed.fetch()));
            end(claimed, differs ? FetchState.READY : FetchState.SAME, null);
            fetches.forgetOlder(claimed.source());
        }
    }

    private boolean differs(Source source, List<Given> answers) {
        return switch (source.definition()) {
            case SourceDefinition.TableValues table ->
                comparing.differences(table, answers).isToBeSeen();
            case SourceDefinition.Classification ignored ->
                !classification.differences(answers).isEmpty();
        };
    }

    private void again(Claimed claimed, Text why, @Nullable Instant notBefore) {
        if (claimed.tries() > PAUSES.size()) {
            fail(claimed, why);
            return;
        }
        Instant usual = clock.instant().plus(PAUSES.get(claimed.tries() - 1));
        fetches.again(claimed, why, notBefore != null && notBefore.isAfter(usual) ? notBefore : usual);
    }

    private void divide(Claimed claimed, Text why) {
        Optional<List<Ask>> smaller = plan(claimed).divided(ask(claimed), fetches.answers(claimed.fetch()));
        if (smaller.isEmpty()) {
            fail(claimed, why);
            return;
        }
        fetches.divided(claimed);
        fetches.ask(claimed.fetch(), smaller.get(), clock.instant());
    }

    private void fail(Claimed claimed, Text why) {
        end(claimed, FetchState.FAILED, why);
    }

    private void end(Claimed claimed, FetchState state, @Nullable Text why) {
        fetches.end(claimed.fetch(), FetchState.RUNNING, state, why, clock.instant());
    }

    private Plan plan(Claimed claimed) {
        return plans.of(source(claimed));
    }

    private Source source(Claimed claimed) {
        return sources.find(claimed.source()).orElseThrow();
    }

    private static Ask ask(Claimed claimed) {
        return new Ask(claimed.service(), claimed.path(), claimed.areas());
    }
}
