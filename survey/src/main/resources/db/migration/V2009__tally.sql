-- What was counted when a round closed, by landsdel ('' for none). A correction adds a version and changes none.
-- The counts of all slots follow each other, width numbers a slot: vet ikke, then option 1, 2, 3 …
create table survey.tally (
    survey integer not null,
    round integer not null,
    version smallint not null,
    region text not null,
    started integer not null,
    completed integer not null,
    width smallint not null,
    counts integer[] not null,
    primary key (survey, round, version, region)
);

grant select, insert on survey.tally to ${appRole};
grant select on survey.tally to ${openRole};

alter table survey.tally enable row level security;
create policy read on survey.tally for select
    using (
        (select core.actor_role()) <> 'READER'
        or exists (
            select from survey.round r
            where r.survey = tally.survey and r.round = tally.round and r.published_tally = tally.version));
create policy added_by_those_who_run on survey.tally for insert
    with check ((select core.actor_role()) in ('NATIONAL', 'JOB'));
