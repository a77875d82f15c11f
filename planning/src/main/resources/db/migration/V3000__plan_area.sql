-- What the escalation plan is divided into, and the goal each part serves.
create table planning.plan_area (
    code text primary key,
    position integer not null,
    goal smallint check (goal between 1 and 5),
    name_nb text not null,
    name_nn text not null,
    name_en text not null
);

grant select, insert, update on planning.plan_area to ${appRole};
grant select on planning.plan_area to ${openRole};

-- Open to everybody who is signed in; only the program itself loads them.
alter table planning.plan_area enable row level security;
create policy read_by_signed_in on planning.plan_area for select using ((select core.actor_role()) <> 'READER');
create policy added_by_job on planning.plan_area for insert with check ((select core.actor_role()) = 'JOB');
create policy changed_by_job on planning.plan_area for update using ((select core.actor_role()) = 'JOB');
