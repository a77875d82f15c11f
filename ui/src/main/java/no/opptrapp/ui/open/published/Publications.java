package no.opptrapp.ui.open.published;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.text.Language;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.survey.round.Rounds;

/** Finds what is published, seen with the eyes of a reader whoever asks. */
@Singleton
public class Publications {

    private static final Comparator<Publication> NEWEST_FIRST = Comparator.comparing(
                    (Publication publication) -> publication.round().id())
            .reversed()
            .thenComparing(Publication::name);

    private final Surveys surveys;
    private final Rounds rounds;

    Publications(Surveys surveys, Rounds rounds) {
        this.surveys = surveys;
        this.rounds = rounds;
    }

    /** Everything that is published, newest first. */
    public List<Publication> all() {
        Actor reader = Actor.reader(Language.NB);
        return surveys.all(reader).stream()
                .flatMap(survey -> of(reader, survey).stream())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private List<Publication> of(Actor reader, Survey survey) {
        return rounds.all(reader, survey.id()).stream()
                .filter(round -> round.publishedTally() != null)
                .map(round -> Publication.of(survey, round))
                .toList();
    }

    /**
     * The publication of a name.
     *
     * @throws NotInScope when nothing of that name is published
     */
    public Publication named(String name) {
        return all().stream()
                .filter(publication -> publication.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotInScope("publication " + name));
    }
}
