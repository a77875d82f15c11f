package no.opptrapp.survey.answer;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.design.Survey;

/** Where texts are kept. */
public interface FreeTextRepository {

    /** The texts of a round that the actor may see, by question and in an order that means nothing. */
    List<FreeText> all(Survey survey, IsoWeek round);

    /** How many texts of each round the actor may see that are not approved, in the order of the rounds. */
    SortedMap<IsoWeek, Integer> waiting(Survey survey);

    /**
     * Those of them that are approved. Some are of groups that are hidden: the results, which know those, are the only
     * way out for them.
     */
    List<FreeText> approved(Survey survey, IsoWeek round);

    /** The text, held until this transaction is over. */
    Optional<FreeText> hold(Survey survey, IsoWeek round, UUID id);

    /** Keeps whether the text is approved, and counts its version up. */
    FreeText change(Survey survey, FreeText text, boolean approved);
}
