package no.opptrapp.ui.open.published;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.survey.round.Rounds;

/** Finds what is published, seen with the eyes of a reader whoever asks. */
@Singleton
public class Publications {

    /** A survey's name, with the year once or twice, and the week. */
    private static final Pattern NAME = Pattern.compile("([a-z0-9][a-z0-9-]{0,59})-(\\d{4})-(W\\d{2})");

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
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new NotInScope("publication " + name);
        }
        String week = parts.group(2) + "-" + parts.group(3);
        return Stream.of(parts.group(1) + "-" + parts.group(2), parts.group(1))
                .flatMap(survey -> IsoWeek.read(week).flatMap(round -> find(survey, round)).stream())
                .filter(publication -> publication.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotInScope("publication " + name));
    }

    private Optional<Publication> find(String survey, IsoWeek week) {
        Actor reader = Actor.reader(Language.NB);
        try {
            Publication found = Publication.of(surveys.find(reader, survey), rounds.find(reader, survey, week));
            return Optional.of(found).filter(publication -> publication.round().publishedTally() != null);
        } catch (NotInScope nothing) {
            // A name can be read in two ways: one of them is mostly nothing.
            return Optional.empty();
        }
    }
}
