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
-- It tells where few answers changed: outside the national team it is read with the tally that is published.
create policy read on survey.tally_withheld for select
    using (
        (select core.actor_role()) in ('NATIONAL', 'JOB')
        or exists (
            select from survey.round r
            where r.survey = tally_withheld.survey and r.round = tally_withheld.round
                and r.published_tally = tally_withheld.version));
create policy added_by_those_who_run on survey.tally_withheld for insert
    with check ((select core.actor_role()) in ('NATIONAL', 'JOB'));
