-- Tallies whose numbers have gone out, as observations at a closing or by publishing. A correction is held against them all.
create table survey.tally_seen (
    survey integer not null,
    round integer not null,
    version smallint not null,
    seen_at timestamptz not null default now(),
    primary key (survey, round, version)
);

grant select, insert on survey.tally_seen to ${appRole};
-- The open door alone closes and publishes too.
grant select, insert on survey.tally_seen to ${openRole};

alter table survey.tally_seen enable row level security;
create policy read_by_those_who_run on survey.tally_seen for select
    using ((select core.actor_role()) in ('NATIONAL', 'JOB'));
create policy added_by_those_who_run on survey.tally_seen for insert
    with check ((select core.actor_role()) in ('NATIONAL', 'JOB'));

-- Which closings before this had published their observations was not kept: all are taken to have.
insert into survey.tally_seen (survey, round, version)
select distinct survey, round, version from survey.tally;
