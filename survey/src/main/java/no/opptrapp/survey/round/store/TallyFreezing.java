package no.opptrapp.survey.round.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.design.QuestionnaireVersion;
import no.opptrapp.survey.design.Survey;

/** Counts the answers of a round inside the database, in one statement. */
@Singleton
final class TallyFreezing {

    /** Each answer is taken apart once, texts are counted behind the slots; what nobody answered is filled in with zeros, also a round without answers. */
    private static final String FREEZE = """
            with round_answers as materialized (
                select coalesce(a.region, '') region, a.completed, a.coded
                from survey.answer a
                where a.survey = (select no from survey.survey where id = ?) and a.round = ?
            ), heads as (
                select region, count(*) started, count(completed) completed from round_answers group by region
                union all
                select '', 0, 0 where not exists (select from round_answers)
            ), counted as (
                select a.region, u.slot, u.value, count(*) n
                from round_answers a, unnest(a.coded) with ordinality u (value, slot)
                where u.value >= 0
                group by a.region, u.slot, u.value
                union all
                select coalesce(t.region, ''), ? + array_position(?::text[], t.question), 1, count(*)
                from survey.free_text t
                where t.survey = (select no from survey.survey where id = ?) and t.round = ?
                group by coalesce(t.region, ''), t.question
            ), laid_out as (
                select h.region, array_agg(coalesce(c.n, 0)::integer order by s.slot, v.value) counts
                from heads h
                cross join generate_series(1, ?) s (slot)
                cross join generate_series(0, ?) v (value)
                left join counted c on c.region = h.region and c.slot = s.slot and c.value = v.value
                group by h.region
            )
            insert into survey.tally (survey, round, version, region, started, completed, width, counts)
            select (select no from survey.survey where id = ?), ?, ?, h.region, h.started, h.completed, ?, l.counts
            from heads h join laid_out l on l.region = h.region
            """;

    private final JdbcOperations jdbc;

    TallyFreezing(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void freeze(Survey survey, IsoWeek round, int version, QuestionnaireVersion asked) {
        CountLayout layout = new CountLayout(asked);
        jdbc.prepareStatement(FREEZE, statement -> {
            statement.setString(1, survey.id());
            statement.setInt(2, round.number());
            statement.setInt(3, asked.slots());
            statement.setArray(
                    4,
                    statement
                            .getConnection()
                            .createArrayOf("text", asked.textCodes().toArray()));
            statement.setString(5, survey.id());
            statement.setInt(6, round.number());
            statement.setInt(7, layout.slots());
            statement.setInt(8, layout.width() - 1);
            statement.setString(9, survey.id());
            statement.setInt(10, round.number());
            statement.setInt(11, version);
            statement.setInt(12, layout.width());
            return statement.executeUpdate();
        });
    }
}
