-- Goals that areas set themselves within the plan. A deleted one stays, so that deleting can be undone.
create table planning.goal (
    id uuid primary key,
    area text collate "C" not null,
    version integer not null check (version >= 1),
    parent uuid,
    plan_area text not null references planning.plan_area,
    position integer not null,
    title text not null check (title <> ''),
    description text not null,
    year smallint,
    made_up boolean not null,
    made_at timestamptz not null,
    changed_at timestamptz not null,
    changed_by uuid not null default core.actor_id(),
    changed_by_name text not null,
    deleted_at timestamptz,
    unique (id, area),
    -- A tree belongs to one area.
    foreign key (parent, area) references planning.goal (id, area),
    check (parent <> id)
);
create index goal_of_area on planning.goal (area, plan_area, position);

grant select, insert, update on planning.goal to ${appRole};
grant select on planning.goal to ${openRole};

alter table planning.goal enable row level security;
create policy read_within_scope on planning.goal for select
    using ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[]));
create policy made_within_scope on planning.goal for insert
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy changed_within_scope on planning.goal for update
    using ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
