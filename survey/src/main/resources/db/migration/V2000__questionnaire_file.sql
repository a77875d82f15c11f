-- The definition files of questionnaires as somebody wrote them; what the program asks is read from here.
create table survey.questionnaire_file (
    questionnaire text not null,
    name text not null,
    content text not null,
    primary key (questionnaire, name)
);

grant select, insert, update on survey.questionnaire_file to ${appRole};
grant select on survey.questionnaire_file to ${openRole};

alter table survey.questionnaire_file enable row level security;
create policy read_by_all on survey.questionnaire_file for select using (true);
create policy added_by_those_who_run on survey.questionnaire_file for insert
    with check ((select core.actor_role()) in ('NATIONAL', 'JOB'));
create policy changed_by_those_who_run on survey.questionnaire_file for update
    using ((select core.actor_role()) in ('NATIONAL', 'JOB'));
