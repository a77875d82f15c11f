-- The indicators that show how far a goal is reached.
create table planning.goal_indicator (
    goal uuid not null,
    area text collate "C" not null,
    indicator text not null,
    primary key (goal, indicator),
    foreign key (goal, area) references planning.goal (id, area)
);

grant select, insert, delete on planning.goal_indicator to ${appRole};
grant select on planning.goal_indicator to ${openRole};

alter table planning.goal_indicator enable row level security;
create policy read_within_scope on planning.goal_indicator for select
    using ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[]));
create policy linked_within_scope on planning.goal_indicator for insert
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy unlinked_within_scope on planning.goal_indicator for delete
    using ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
