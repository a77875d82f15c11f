-- Other plans of an area that its needs and measures concern. A deleted one stays, so that deleting can be undone.
create table planning.neighbour_plan (
    id uuid primary key,
    area text collate "C" not null,
    version integer not null check (version >= 1),
    name text not null check (name <> ''),
    kind text not null check (kind in ('PUBLIC_HEALTH', 'MENTAL_HEALTH', 'NEXT_OF_KIN', 'HOUSING', 'VIOLENCE',
        'CHILDREN', 'OLDER', 'CRIME_PREVENTION', 'OTHER')),
    from_year smallint,
    to_year smallint,
    reference text not null,
    made_up boolean not null,
    changed_at timestamptz not null,
    changed_by uuid not null default core.actor_id(),
    changed_by_name text not null,
    deleted_at timestamptz,
    check (to_year >= from_year)
);
create index neighbour_plan_of_area on planning.neighbour_plan (area) where deleted_at is null;

grant select, insert, update on planning.neighbour_plan to ${appRole};
grant select on planning.neighbour_plan to ${openRole};

-- Read within scope, and where the scope lies in the plan's area; changed within scope only.
alter table planning.neighbour_plan enable row level security;
create policy read_within_scope on planning.neighbour_plan for select
    using ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])
            or area = any ((select core.actor_above())::text[])));
create policy made_within_scope on planning.neighbour_plan for insert
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy changed_within_scope on planning.neighbour_plan for update
    using ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
