package no.opptrapp.survey.answer.store;

/** The statements of an intake, in the order they are used. A parameter, where there is one, is the survey's number. */
final class StagingSql {

    static final String CREATE = """
            create temporary table answer_staging (
                line bigint not null,
                round integer not null,
                region text,
                started date not null,
                completed date,
                coded smallint[] not null,
                numbers numeric[],
                texts text[],
                name uuid not null,
                content uuid not null,
                id uuid not null
            ) on commit drop
            """;

    /** Sorting in memory saves a quarter of the time; it is given back with the transaction. */
    static final String SORT_IN_MEMORY = "set local work_mem = '64MB'";

    static final String COPY = "copy answer_staging from stdin (format binary)";

    static final String ANALYZE = "analyze answer_staging";

    static final String DROP_KNOWN = """
            delete from answer_staging s using survey.receipt r
            where r.survey = ? and r.name = s.name and r.content = s.content
            """;

    static final String DROP_REPEATED = """
            delete from answer_staging s using (
                select name, content, min(line) first from answer_staging group by name, content having count(*) > 1) d
            where s.name = d.name and s.content = d.content and s.line > d.first
            """;

    static final String OTHER_CONTENT = """
            select line, count(*) over () from (
                select s.line, r.name is not null known, row_number() over (partition by s.name order by s.line) place
                from answer_staging s
                left join survey.receipt r on r.survey = ? and r.name = s.name) x
            where known or place > 1
            order by line limit ?
            """;

    static final String OF_ROUND =
            "select line, count(*) over () from answer_staging where round = ? order by line limit ?";

    static final String NOTE = """
            insert into survey.receipt (survey, name, content)
            select ?, name, content from answer_staging order by name
            """;

    /** To be completed by the order: the ids', which is cheapest, or that of rounds first, where there are several. */
    static final String STORE = """
            insert into survey.answer (survey, round, started, completed, id, region, coded, numbers)
            select ?, round, started, completed, id, region, coded, numbers
            from answer_staging order by %s
            """;

    static final String COUNT = """
            insert into survey.round_count (survey, round, region, started, completed)
            select ?, round, coalesce(region, ''), count(*), count(completed) from answer_staging
            group by round, coalesce(region, '')
            on conflict (survey, round, region) do update
            set started = round_count.started + excluded.started,
                completed = round_count.completed + excluded.completed
            """;

    private StagingSql() {}
}
