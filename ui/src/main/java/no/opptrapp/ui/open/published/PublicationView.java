package no.opptrapp.ui.open.published;

import io.micronaut.serde.annotation.Serdeable;
import no.opptrapp.core.text.Texts;

/**
 * A published round as programs see it.
 *
 * @param id its name in addresses
 * @param label the week as people say it
 * @param page the address of its page
 */
@Serdeable
record PublicationView(
        String id, String survey, String title, String round, String label, String page, boolean reconstructed) {

    static PublicationView of(Publication publication, Texts texts) {
        return new PublicationView(
                publication.name(),
                publication.survey().id(),
                texts.say(publication.survey().title()),
                publication.round().id().key(),
                texts.say(publication.round().id().label()),
                publication.page(),
                publication.survey().provenance().reconstructed());
    }
}
