-- What schedules had made. The key has each occasion made once, whoever finds it due and however often.
create table reports.schedule_run (
    schedule uuid not null references reports.schedule (id),
    -- What it was for: a year, a tertial or a week.
    occasion text collate "C" not null check (occasion ~ '^[0-9]{4}(-T[1-3]|-W[0-9]{2})?$'),
    at timestamptz not null,
    -- Neither where the occasion was over before the schedule came into force.
    batch uuid references reports.batch (id),
    problem text,
    problem_arguments text[],
    -- When it was settled that whoever asked has been told, or cannot be.
    told_at timestamptz,
    primary key (schedule, occasion),
    check (batch is null or problem is null)
);
create index schedule_run_to_tell on reports.schedule_run (schedule) where told_at is null;

grant select, insert, update on reports.schedule_run to ${appRole};
grant select, insert on reports.schedule_run to ${openRole};

-- Whoever sees the schedule sees what it had made. What was over before it came into force is noted by whoever makes it.
alter table reports.schedule_run enable row level security;
create policy read_with_schedule on reports.schedule_run for select
    using (exists (select from reports.schedule s where s.id = schedule));
create policy noted_with_schedule on reports.schedule_run for insert
    with check (exists (select from reports.schedule s where s.id = schedule)
        and ((select core.actor_role()) = 'JOB' or (batch is null and problem is null)));
create policy told_by_job on reports.schedule_run for update
    using ((select core.actor_role()) = 'JOB');
