-- What respondents wrote, apart from their other answers: nothing ties a text to an answer or to another text.
create table survey.free_text (
    survey integer not null,
    round integer not null,
    id uuid not null,
    region text,
    question text not null,
    content text not null,
    approved boolean not null default false,
    version integer not null default 1,
    primary key (survey, round, id)
);
create index free_text_by_question on survey.free_text (survey, round, question);

grant select, insert, update on survey.free_text to ${appRole};
grant select on survey.free_text to ${openRole};

-- A text leaves the national team when a person there has approved it, and reaches readers when its round is published.
alter table survey.free_text enable row level security;
create policy read on survey.free_text for select
    using (
        (select core.actor_role()) in ('NATIONAL', 'JOB')
        or approved and (
            (select core.actor_role()) <> 'READER'
            or exists (
                select from survey.round r
                where r.survey = free_text.survey and r.round = free_text.round and r.published_tally is not null)));
create policy added_by_those_who_run on survey.free_text for insert
    with check ((select core.actor_role()) in ('NATIONAL', 'JOB'));
create policy changed_by_those_who_run on survey.free_text for update
    using ((select core.actor_role()) in ('NATIONAL', 'JOB'));
