-- Series of rounds. The number is what the large tables carry in their keys: four bytes instead of a name.
create table survey.survey (
    no integer generated always as identity primary key,
    id text not null unique check (id ~ '^[a-z0-9][a-z0-9-]{1,59}$'),
    title_nb text not null,
    title_nn text not null,
    title_en text not null,
    questionnaire text not null,
    source_nb text not null,
    source_nn text not null,
    source_en text not null,
    reconstructed boolean not null
);

grant select, insert on survey.survey to ${appRole};
grant select on survey.survey to ${openRole};

alter table survey.survey enable row level security;
create policy read_by_all on survey.survey for select using (true);
create policy added_by_those_who_run on survey.survey for insert
    with check ((select core.actor_role()) in ('NATIONAL', 'JOB'));
