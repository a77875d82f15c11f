package no.opptrapp.core.official.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.official.Ask;
import no.opptrapp.core.official.Fetch;
import no.opptrapp.core.official.FetchRepository;
import no.opptrapp.core.official.FetchState;
import no.opptrapp.core.official.Given;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** Fetchings and their questions, each in a table of its own. */
@Singleton
@Requires(beans = JdbcOperations.class)
final class StoredFetches implements FetchRepository {

    private final FetchStore fetches;
    private final QuestionStore questions;

    StoredFetches(FetchStore fetches, QuestionStore questions) {
        this.fetches = fetches;
        this.questions = questions;
    }

    @Override
    public List<Fetch> of(UUID source, int limit) {
        return fetches.of(source, limit);
    }

    @Override
    public Optional<Fetch> find(UUID id) {
        return fetches.find(id);
    }

    @Override
    public Optional<Fetch> open(UUID source) {
        return fetches.open(source);
    }

    @Override
    public void add(UUID id, UUID source, Instant at, String by) {
        fetches.add(id, source, at, by);
    }

    @Override
    public void ask(UUID fetch, List<Ask> asks, Instant due) {
        questions.ask(fetch, asks, due);
    }

    @Override
    public Optional<Claimed> claim(UUID id, Instant now, Instant since, int most, Instant lease) {
        return questions.claim(id, now, since, most, lease);
    }

    @Override
    public void answered(
            Claimed claimed, String body, @Nullable String etag, @Nullable String lastModified, Instant now) {
        questions.answered(claimed, body, etag, lastModified, now);
    }

    @Override
    public void unchanged(Claimed claimed, Instant now) {
        questions.unchanged(claimed, now);
    }

    @Override
    public Optional<String> body(Claimed claimed) {
        return questions.body(claimed);
    }

    @Override
    public void again(Claimed claimed, Text why, Instant due) {
        questions.again(claimed, why, due);
    }

    @Override
    public void distrust(Claimed claimed) {
        questions.distrust(claimed);
    }

    @Override
    public void divided(Claimed claimed) {
        questions.divided(claimed);
    }

    @Override
    public boolean isWhole(UUID fetch) {
        return questions.isWhole(fetch);
    }

    @Override
    public List<Given> answers(UUID fetch) {
        return questions.answers(fetch);
    }

    @Override
    public boolean end(UUID fetch, FetchState from, FetchState to, @Nullable Text problem, Instant now) {
        return fetches.end(fetch, from, to, problem, now);
    }

    @Override
    public boolean decide(
            UUID fetch, List<FetchState> from, FetchState to, String by, Instant now, @Nullable UUID importId) {
        return fetches.decide(fetch, from, to, by, now, importId);
    }

    @Override
    public void forgetOlder(UUID source) {
        questions.forgetOlder(source);
    }
}
