-- Which answers have been taken in: keyed hashes of their names and of what they said, in an order of their own and
-- tied to no answer. They tell a file sent twice from a changed one, and nothing else.
create table survey.receipt (
    survey integer not null,
    name uuid not null,
    content uuid not null,
    primary key (survey, name)
);

grant select, insert on survey.receipt to ${appRole};

alter table survey.receipt enable row level security;
create policy read_by_those_who_run on survey.receipt for select
    using ((select core.actor_role()) in ('NATIONAL', 'JOB'));
create policy added_by_those_who_run on survey.receipt for insert
    with check ((select core.actor_role()) in ('NATIONAL', 'JOB'));
