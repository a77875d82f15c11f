package no.opptrapp.reports.round;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.exchange.Progress;
import no.opptrapp.core.figure.Provenance;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.answer.AnswerImport;
import no.opptrapp.survey.answer.Answers;
import no.opptrapp.survey.answer.FreeText;
import no.opptrapp.survey.answer.FreeTexts;
import no.opptrapp.survey.design.Questionnaires;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.survey.round.RoundChange;
import no.opptrapp.survey.round.Rounds;

/** The sample series in a database, taken in and published as it would be in use. */
public final class StoredRounds {

    static final Actor NATIONAL = new Actor(
            UUID.nameUUIDFromBytes("nasjonal".getBytes(StandardCharsets.UTF_8)),
            "nasjonal",
            Role.NATIONAL,
            Set.of("NO"),
            Language.NB);
    static final Actor READER = Actor.reader(Language.NB);

    private final ApplicationContext beans;

    public StoredRounds(ApplicationContext beans) {
        this.beans = beans;
    }

    /** Takes in a file of answers as a series of its own; its rounds stay open. */
    public List<IsoWeek> takeIn(String survey, Text.Named title, String file) {
        beans.getBean(Questionnaires.class).loadShipped(Actor.job("test"));
        Text.Named source = new Text.Named("Prøvedata", "Prøvedata", "Sample data");
        beans.getBean(Surveys.class).make(NATIONAL, survey, title, "korona-og-rus", new Provenance(source, true));
        try (InputStream in = StoredRounds.class.getResourceAsStream("/no/opptrapp/survey/" + file)) {
            var outcome = beans.getBean(Answers.class).importCsv(NATIONAL, survey, in, Progress.UNWATCHED);
            if (outcome instanceof AnswerImport.Stored stored) {
                return stored.rounds();
            }
            throw new IllegalStateException(outcome.toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public void close(String survey, IsoWeek round) {
        done(beans.getBean(Rounds.class).close(NATIONAL, survey, round, null));
    }

    public void publish(String survey, IsoWeek round) {
        done(beans.getBean(Rounds.class).publish(NATIONAL, survey, round, null));
    }

    /** Approves every text of a round with these words; answers how many. */
    long approve(String survey, IsoWeek round, String words) {
        FreeTexts texts = beans.getBean(FreeTexts.class);
        List<FreeText> found = texts.all(NATIONAL, survey, round).stream()
                .filter(text -> text.content().equals(words))
                .toList();
        found.forEach(text -> texts.approve(NATIONAL, survey, round, text.id(), text.version()));
        return found.size();
    }

    private static void done(RoundChange change) {
        if (!(change instanceof RoundChange.Changed)) {
            throw new IllegalStateException(change.toString());
        }
    }
}
