package no.opptrapp.ui.open.published;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Objects;
import no.opptrapp.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A published round as programs see it.
 *
 * @param id its name in addresses
 * @param label the week as people say it
 * @param page the address of its page
 * @param version which version of the round it is
 * @param publishedAt since when it can be read; null where it was not noted
 */
@Serdeable
record PublicationView(
        String id,
        String survey,
        String title,
        String round,
        String label,
        String page,
        boolean reconstructed,
        int version,
        @Nullable Instant publishedAt) {

    static PublicationView of(Publication publication, Texts texts) {
        return new PublicationView(
                publication.name(),
                publication.survey().id(),
                texts.say(publication.survey().title()),
                publication.round().id().key(),
                texts.say(publication.round().id().label()),
                publication.page(),
                publication.survey().provenance().reconstructed(),
                Objects.requireNonNull(publication.round().publishedTally()),
                publication.round().publishedAt());
    }
}
