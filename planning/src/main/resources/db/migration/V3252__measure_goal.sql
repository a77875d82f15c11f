-- The goals that measures serve.
create table planning.measure_goal (
    measure uuid not null,
    area text collate "C" not null,
    goal uuid not null references planning.goal,
    primary key (measure, goal),
    foreign key (measure, area) references planning.measure (id, area)
);
create index measure_of_goal on planning.measure_goal (goal);

grant select, insert, delete on planning.measure_goal to ${appRole}, ${openRole};

alter table planning.measure_goal enable row level security;
create policy read_within_scope on planning.measure_goal for select
    using ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[]));
create policy linked_within_scope on planning.measure_goal for insert
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy unlinked_within_scope on planning.measure_goal for delete
    using ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
