-- Days of the year that an area writes down itself, such as when its budget is decided: once, or every year.
create table planning.calendar_date (
    id uuid primary key,
    area text collate "C" not null,
    title text not null check (title <> ''),
    responsible text not null,
    -- The day; of one that comes every year, the first one.
    day date not null,
    yearly boolean not null,
    version integer not null check (version >= 1),
    changed_at timestamptz not null,
    changed_by uuid not null default core.actor_id(),
    changed_by_name text not null
);
create index calendar_date_of_area on planning.calendar_date (area);

grant select, insert, update, delete on planning.calendar_date to ${appRole};
grant select on planning.calendar_date to ${openRole};

-- Read within scope and below it: what a county writes down is about its municipalities. Changed within scope only.
alter table planning.calendar_date enable row level security;
create policy read_within_scope on planning.calendar_date for select
    using ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])
            or area = any ((select core.actor_above())::text[])));
create policy added_within_scope on planning.calendar_date for insert
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and changed_by = (select core.actor_id())
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy changed_within_scope on planning.calendar_date for update
    using ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy removed_within_scope on planning.calendar_date for delete
    using ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
