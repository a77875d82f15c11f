-- What the program found when it last looked for corrections of the data behind an archived report.
create table reports.archive_check (
    report uuid primary key references reports.archived_report (id),
    checked_at timestamptz not null,
    -- In how many figures and tables numbers are others by now.
    corrected integer not null check (corrected >= 0)
);

grant select, insert, update on reports.archive_check to ${appRole};
grant select on reports.archive_check to ${openRole};

-- Whoever sees the report sees what was found.
alter table reports.archive_check enable row level security;
create policy read_with_report on reports.archive_check for select
    using (exists (select from reports.archived_report r where r.id = report));
create policy noted_by_job on reports.archive_check for insert
    with check ((select core.actor_role()) = 'JOB');
create policy noted_again_by_job on reports.archive_check for update
    using ((select core.actor_role()) = 'JOB');
