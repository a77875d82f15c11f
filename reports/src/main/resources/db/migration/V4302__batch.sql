-- Many reports that were asked for at once. Whoever's scope covers all that was asked for sees it.
create table reports.batch (
    id uuid primary key,
    kind text collate "C" not null check (kind in ('MUNICIPALITY', 'COUNTY')),
    year integer not null,
    -- As they were asked for: a wider one stands for everything in it that has such a report.
    areas text[] not null check (cardinality(areas) > 0),
    asked_at timestamptz not null,
    asked_by uuid not null default core.actor_id(),
    asked_by_name text not null
);

grant select, insert on reports.batch to ${appRole}, ${openRole};

alter table reports.batch enable row level security;
create policy read_within_scope on reports.batch for select
    using ((select core.actor_role() in ('COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or areas <@ (select core.actor_areas())::text[]));
create policy asked_within_scope on reports.batch for insert
    with check ((select core.actor_role() in ('COORDINATOR', 'NATIONAL', 'JOB'))
        and asked_by = (select core.actor_id())
        and ((select core.actor_everywhere()) or areas <@ (select core.actor_areas())::text[]));
