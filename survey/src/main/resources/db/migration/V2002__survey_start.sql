-- From which round a survey uses which version of its questionnaire. Rounds are ISO weeks written 202048.
create table survey.survey_start (
    survey integer not null references survey.survey (no),
    round integer not null,
    version smallint not null,
    primary key (survey, round)
);

grant select, insert on survey.survey_start to ${appRole};
grant select on survey.survey_start to ${openRole};

alter table survey.survey_start enable row level security;
create policy read_by_all on survey.survey_start for select using (true);
create policy added_by_those_who_run on survey.survey_start for insert
    with check ((select core.actor_role()) in ('NATIONAL', 'JOB'));
