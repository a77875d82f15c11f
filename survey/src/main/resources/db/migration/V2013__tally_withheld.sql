-- What is hidden of a published tally beyond the rule, because an earlier version could be subtracted from it. The empty
-- region is the question altogether. It is added to and never taken from, and holds for everybody who reads the tally.
create table survey.tally_withheld (
    survey integer not null,
    round integer not null,
    version smallint not null,
    question text not null,
    region text not null,
    primary key (survey, round, version, question, region)
);

grant select, insert on survey.tally_withheld to ${appRole};
grant select on survey.tally_withheld to ${openRole};

alter table survey.tally_withheld enable row level security;
create policy read_by_all on survey.tally_withheld for select using (true);
create policy added_by_those_who_run on survey.tally_withheld for insert
    with check ((select core.actor_role()) in ('NATIONAL', 'JOB'));
