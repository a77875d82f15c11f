-- How many have answered, by landsdel ('' for none), kept as answers come in: all that is known of an open round.
create table survey.round_count (
    survey integer not null,
    round integer not null,
    region text not null,
    started integer not null,
    completed integer not null,
    primary key (survey, round, region)
);

grant select, insert, update on survey.round_count to ${appRole};
grant select on survey.round_count to ${openRole};

alter table survey.round_count enable row level security;
create policy read_by_signed_in on survey.round_count for select
    using ((select core.actor_role()) <> 'READER');
create policy added_by_those_who_run on survey.round_count for insert
    with check ((select core.actor_role()) in ('NATIONAL', 'JOB'));
create policy changed_by_those_who_run on survey.round_count for update
    using ((select core.actor_role()) in ('NATIONAL', 'JOB'));
