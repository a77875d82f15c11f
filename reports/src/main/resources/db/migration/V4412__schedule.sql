-- Reports that are made again and again by themselves: every year on a day, after every tertial, or after every round of a
-- survey. One that was removed stays for what it had made, and is never due.
create table reports.schedule (
    id uuid primary key,
    kind text collate "C" not null check (kind in ('ROUND', 'ROUND_REGION', 'MUNICIPALITY', 'COUNTY', 'COUNTRY')),
    -- A wider one stands for everything in it that has such a report.
    area text collate "C" not null,
    occasion text collate "C" not null check (occasion in ('YEAR', 'TERTIAL', 'ROUND')),
    month integer check (month between 1 and 12),
    day integer check (day between 1 and 31),
    days_after integer check (days_after between 1 and 60),
    series text collate "C",
    districts boolean not null,
    language text collate "C" check (language in ('nb', 'nn', 'en')),
    paused boolean not null,
    -- When it is due; null where that is not known before, and while it is paused.
    next_on date,
    removed boolean not null default false,
    made_at timestamptz not null,
    by uuid not null default core.actor_id(),
    by_name text not null,
    version integer not null check (version >= 1),
    check ((occasion = 'YEAR') = (month is not null and day is not null)),
    check ((occasion = 'TERTIAL') = (days_after is not null)),
    check ((occasion = 'ROUND') = (series is not null)),
    check ((occasion = 'ROUND') = (kind in ('ROUND', 'ROUND_REGION')))
);
create index schedule_in_force on reports.schedule (area) where not removed;

grant select, insert, update on reports.schedule to ${appRole};
grant select, insert on reports.schedule to ${openRole};
-- Who made it and when stays.
grant update (kind, area, occasion, month, day, days_after, series, districts, language, paused, next_on, removed, version)
    on reports.schedule to ${openRole};

alter table reports.schedule enable row level security;
create policy read_within_scope on reports.schedule for select
    using ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy made_within_scope on reports.schedule for insert
    with check ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and by = (select core.actor_id())
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy changed_within_scope on reports.schedule for update
    using ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
