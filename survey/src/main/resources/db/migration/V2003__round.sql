-- Rounds of a survey. The published tally stays what it is while a correction is under way.
create table survey.round (
    survey integer not null references survey.survey (no),
    round integer not null,
    status text not null check (status in ('PLANNED', 'OPEN', 'CLOSED', 'PUBLISHED')),
    opens_at timestamptz,
    closes_at timestamptz,
    tally smallint,
    published_tally smallint,
    version integer not null default 1,
    primary key (survey, round),
    check (opens_at < closes_at),
    check (published_tally <= tally)
);

grant select, insert, update on survey.round to ${appRole};
grant select on survey.round to ${openRole};

-- Readers know of a round when something of it has been published.
alter table survey.round enable row level security;
create policy read on survey.round for select
    using ((select core.actor_role()) <> 'READER' or published_tally is not null);
create policy added_by_those_who_run on survey.round for insert
    with check ((select core.actor_role()) in ('NATIONAL', 'JOB'));
create policy changed_by_those_who_run on survey.round for update
    using ((select core.actor_role()) in ('NATIONAL', 'JOB'));
