-- Needs outside the scope of who changed a measure against them: the program looks after the transaction whether something
-- is still done against them.
create table planning.need_follow (
    id uuid primary key,
    need uuid not null references planning.need,
    noted_at timestamptz not null default now()
);

grant select, insert, delete on planning.need_follow to ${appRole}, ${openRole};

alter table planning.need_follow enable row level security;
create policy worked_off_by_job on planning.need_follow for select using ((select core.actor_role()) = 'JOB');
create policy noted_by_who_changes_measures on planning.need_follow for insert
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'));
create policy done_by_job on planning.need_follow for delete using ((select core.actor_role()) = 'JOB');
