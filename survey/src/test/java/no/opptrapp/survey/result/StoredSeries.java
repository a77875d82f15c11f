package no.opptrapp.survey.result;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.figure.Provenance;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.Question;
import no.opptrapp.survey.design.QuestionnaireVersion;
import no.opptrapp.survey.design.Questionnaires;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.RoundChange;
import no.opptrapp.survey.round.Rounds;

/** A series in a real database: its answers put in plainly, its rounds opened, closed and published as in use. */
final class StoredSeries {

    static final Actor NATIONAL = actor("nasjonal", Role.NATIONAL, "NO");
    static final Actor BERGEN = actor("plan4601", Role.MANAGER, "4601");
    static final Actor READER = Actor.reader(Language.NB);

    private final String id;
    private final TestDatabase database;
    private final Rounds rounds;

    StoredSeries(String id, TestDatabase database, Questionnaires questionnaires, Surveys surveys, Rounds rounds) {
        this(id, database, rounds);
        questionnaires.loadShipped(Actor.job("test"));
        Text.Named title = new Text.Named(id, id, id);
        surveys.make(NATIONAL, id, title, Samples.QUESTIONNAIRE.code(), new Provenance(title, true));
    }

    /** A series made to try something out. */
    static StoredSeries trial(String id, TestDatabase database, Surveys surveys, Rounds rounds) {
        surveys.make(NATIONAL, id, new Text.Named(id, id, id), Samples.QUESTIONNAIRE.code(), false);
        return new StoredSeries(id, database, rounds);
    }

    private StoredSeries(String id, TestDatabase database, Rounds rounds) {
        this.id = id;
        this.database = database;
        this.rounds = rounds;
    }

    /** Opens the rounds these answers belong to and puts the answers in. */
    StoredSeries answer(List<NamedCsvRecord> answers) {
        answers.stream()
                .collect(Collectors.groupingBy(answer -> answer.getField("runde")))
                .forEach(this::answer);
        return this;
    }

    /** Opens a round, unless it is there, and puts answers in, whatever week they say. */
    StoredSeries answer(String key, List<NamedCsvRecord> answers) {
        IsoWeek round = IsoWeek.parse(key);
        changed(rounds.plan(NATIONAL, id, round, null, null, null));
        try (Connection connection = database.asOwner();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into survey.answer (survey, round, started, completed, id, region, coded)
                        select no, ?, date '2020-01-01', ?::date, ?, nullif(?, ''), ?
                        from survey.survey where id = ?""")) {
            for (NamedCsvRecord answer : answers) {
                insert.setInt(1, round.number());
                insert.setString(2, answer.getField("fullfoert").isEmpty() ? null : "2020-01-01");
                insert.setObject(3, UUID.randomUUID());
                insert.setString(4, answer.getField("landsdel"));
                insert.setArray(5, connection.createArrayOf("smallint", coded(round, answer)));
                insert.setString(6, id);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** One more answer, <i>vet ikke</i> to everything. */
    void answerDontKnow(String key, String region) {
        asOwner("""
                insert into survey.answer (survey, round, started, completed, id, region, coded)
                select no, ?, date '2020-01-01', date '2020-01-01', gen_random_uuid(), '%s', array_fill(0::smallint, array[%d])
                from survey.survey where id = ?""".formatted(region, slots(key)), key);
    }

    /** Takes answers away, as a person with the database in hand could. */
    void withdrawAllBut(String key, int left) {
        asOwner("""
                delete from survey.answer where ctid in (
                    select ctid from survey.answer
                    where round = ? and survey = (select no from survey.survey where id = ?)
                    order by ctid offset %d)""".formatted(left), key);
    }

    private void asOwner(String sql, String key) {
        IsoWeek round = IsoWeek.parse(key);
        try (Connection connection = database.asOwner();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, round.number());
            statement.setString(2, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int slots(String key) {
        return Samples.QUESTIONNAIRE
                .version(Samples.survey("any").versionOf(IsoWeek.parse(key)))
                .slots();
    }

    /** Closes and gives what was said to whoever closed it. */
    List<String> close(String round) {
        RoundChange change = rounds.close(NATIONAL, id, IsoWeek.parse(round), null);
        changed(change);
        return ((RoundChange.Changed) change)
                .remarks().stream().map(Said::inBokmaal).toList();
    }

    Round round(String round) {
        return rounds.find(NATIONAL, id, IsoWeek.parse(round));
    }

    Optional<RoundChange.Waits> waiting(String round) {
        return rounds.waiting(NATIONAL, id, IsoWeek.parse(round));
    }

    RoundChange publishInPart(String round, String reason) {
        return rounds.publishInPart(NATIONAL, id, IsoWeek.parse(round), null, reason);
    }

    RoundChange publish(String round) {
        return rounds.publish(NATIONAL, id, IsoWeek.parse(round), null);
    }

    void reopen(String round) {
        changed(rounds.reopen(NATIONAL, id, IsoWeek.parse(round), null));
    }

    private static void changed(RoundChange change) {
        if (!(change instanceof RoundChange.Changed)) {
            throw new IllegalStateException(change.toString());
        }
    }

    private static Object[] coded(IsoWeek round, NamedCsvRecord answer) {
        QuestionnaireVersion version =
                Samples.QUESTIONNAIRE.version(Samples.survey("any").versionOf(round));
        Object[] coded = new Object[version.slots()];
        for (Question question : version.questions()) {
            if (question instanceof Question.ScaleQuestion scale) {
                String value = answer.getField(scale.code());
                coded[scale.slot() - 1] = value.isEmpty() ? null : Short.valueOf(value);
            }
        }
        return coded;
    }

    private static Actor actor(String name, Role role, String area) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Actor(id, name, role, Set.of(area), Language.NB);
    }
}
