package no.opptrapp.survey.design;

import java.util.List;
import no.opptrapp.core.figure.Provenance;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Text;

/**
 * A series of rounds with one questionnaire.
 *
 * @param id its name in addresses, such as {@code korona-og-rus-2020}
 * @param title for people
 * @param questionnaire the code of the questionnaire
 * @param starts from which round each version is used; in order, never empty
 * @param provenance where its answers come from
 * @param indicators whether its rounds publish observations; a series made to try things out does not
 */
public record Survey(
        String id,
        Text.Named title,
        String questionnaire,
        List<VersionStart> starts,
        Provenance provenance,
        boolean indicators) {

    public Survey {
        starts = List.copyOf(starts);
        if (starts.isEmpty()) {
            throw new IllegalArgumentException("The survey " + id + " uses no version of its questionnaire");
        }
        for (int i = 1; i < starts.size(); i++) {
            if (starts.get(i - 1).from().compareTo(starts.get(i).from()) >= 0) {
                throw new IllegalArgumentException("The survey " + id + " changes version out of order");
            }
        }
    }

    /** A series whose rounds publish observations. */
    public Survey(String id, Text.Named title, String questionnaire, List<VersionStart> starts, Provenance provenance) {
        this(id, title, questionnaire, starts, provenance, true);
    }

    /**
     * From which round a version is used.
     *
     * @param version of the questionnaire
     */
    public record VersionStart(IsoWeek from, int version) {}

    /** The version of the questionnaire a round uses; rounds before the first start use the first. */
    public int versionOf(IsoWeek round) {
        int version = starts.getFirst().version();
        for (VersionStart start : starts) {
            if (start.from().compareTo(round) <= 0) {
                version = start.version();
            }
        }
        return version;
    }
}
