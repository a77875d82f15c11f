-- Raw answers, anonymous: a random id, days instead of times, and nothing that leads to a person, a place smaller than a
-- landsdel or an invitation. Rows are stored in the order of their random ids. Slots are those of the questionnaire's
-- version: null is not answered, 0 vet ikke, -1 not shown.
create table survey.answer (
    survey integer not null,
    round integer not null,
    started date not null,
    completed date,
    id uuid not null,
    region text,
    coded smallint[] not null,
    numbers numeric[],
    primary key (survey, round, id)
);

grant select, insert on survey.answer to ${appRole};

alter table survey.answer enable row level security;
create policy read_by_those_who_run on survey.answer for select
    using ((select core.actor_role()) in ('NATIONAL', 'JOB'));
create policy added_by_those_who_run on survey.answer for insert
    with check ((select core.actor_role()) in ('NATIONAL', 'JOB'));
