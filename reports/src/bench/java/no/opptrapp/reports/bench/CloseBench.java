package no.opptrapp.reports.bench;

import java.util.Arrays;
import java.util.List;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.round.RoundChange;
import no.opptrapp.survey.round.Rounds;

/** What closing a round costs: counting, freezing, deciding and publishing its observations. */
final class CloseBench {

    private final Installation installation;
    private final Size size;
    private final Progressing progress;

    CloseBench(Installation installation, Size size, Progressing progress) {
        this.installation = installation;
        this.size = size;
        this.progress = progress;
    }

    /** Closes every round and prints the median. */
    Line run(List<IsoWeek> rounds) throws Exception {
        Rounds service = installation.bean(Rounds.class);
        progress.begin(size + ": closing rounds");
        double[] millis = new double[rounds.size()];
        for (int i = 0; i < millis.length; i++) {
            IsoWeek round = rounds.get(i);
            millis[i] = Timing.once(() -> close(service, round)).millis();
            progress.done(i + 1, millis.length);
        }
        Arrays.sort(millis);
        return Line.printed(
                size.name(), "closing a round of " + size.answers() + ", median", millis[millis.length / 2], "ms");
    }

    private static RoundChange close(Rounds service, IsoWeek round) {
        RoundChange change = service.close(Installation.JOB, SyntheticSurvey.ID, round, null);
        if (!(change instanceof RoundChange.Changed)) {
            throw new IllegalStateException(round + " was not closed: " + change);
        }
        return change;
    }
}
