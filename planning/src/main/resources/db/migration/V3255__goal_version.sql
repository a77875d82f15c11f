-- Every goal as it stood after each change.
create table planning.goal_version (
    goal uuid not null,
    area text collate "C" not null,
    version integer not null check (version >= 1),
    plan_area text not null,
    parent uuid,
    title text not null,
    description text not null,
    year smallint,
    indicators text[] not null,
    deleted boolean not null,
    changed_at timestamptz not null,
    changed_by_name text not null,
    primary key (goal, version),
    foreign key (goal, area) references planning.goal (id, area)
);

insert into planning.goal_version
select id, area, version, plan_area, parent, title, description, year,
    array(select indicator from planning.goal_indicator link where link.goal = goal.id order by indicator),
    deleted_at is not null, changed_at, changed_by_name
from planning.goal;

grant select, insert on planning.goal_version to ${appRole};
grant select on planning.goal_version to ${openRole};

alter table planning.goal_version enable row level security;
create policy read_within_scope on planning.goal_version for select
    using ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[]));
create policy kept_within_scope on planning.goal_version for insert
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
