-- Continuity plans, every version: never altered.
create table planning.continuity_plan (
    area text collate "C" not null,
    version integer not null check (version >= 1),
    change text not null check (change in ('FUNCTION_ADDED', 'FUNCTION_CHANGED', 'FUNCTION_REMOVED', 'FUNCTION_MOVED',
        'FUNCTIONS_REPLACED', 'LEVELS_SET', 'RESTORED')),
    made_up boolean not null,
    changed_at timestamptz not null,
    changed_by uuid not null default core.actor_id(),
    changed_by_name text not null,
    primary key (area, version)
);

grant select, insert on planning.continuity_plan to ${appRole}, ${openRole};

alter table planning.continuity_plan enable row level security;
create policy read_within_scope on planning.continuity_plan for select
    using ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[]));
create policy added_within_scope on planning.continuity_plan for insert
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
