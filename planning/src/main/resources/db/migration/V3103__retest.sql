-- What must be tested again, noted in the transaction of what changed and worked off after it.
create table planning.retest (
    id uuid primary key,
    indicator text collate "C",
    rule text collate "C",
    noted_at timestamptz not null default now(),
    done_at timestamptz,
    check ((indicator is null) <> (rule is null))
);
create index retest_waiting on planning.retest (id) where done_at is null;

grant select, insert on planning.retest to ${appRole}, ${openRole};
grant update (done_at) on planning.retest to ${appRole}, ${openRole};

alter table planning.retest enable row level security;
create policy worked_off_by_job on planning.retest for select using ((select core.actor_role()) = 'JOB');
create policy noted_by_who_brings_values on planning.retest for insert
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'));
create policy done_by_job on planning.retest for update using ((select core.actor_role()) = 'JOB');
