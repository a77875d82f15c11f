-- Which level of a plan was put into force when, by whom and why. An empty level is back to normal.
create table planning.continuity_activation (
    id uuid primary key,
    area text collate "C" not null,
    level text not null,
    why text not null check (why <> ''),
    at timestamptz not null,
    by uuid not null default core.actor_id(),
    by_name text not null
);
create index activation_of_area on planning.continuity_activation (area, id);

grant select, insert on planning.continuity_activation to ${appRole};
grant select on planning.continuity_activation to ${openRole};

alter table planning.continuity_activation enable row level security;
create policy read_within_scope on planning.continuity_activation for select
    using ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[]));
create policy added_within_scope on planning.continuity_activation for insert
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
