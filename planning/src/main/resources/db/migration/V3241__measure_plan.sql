-- The other plans that measures concern.
create table planning.measure_plan (
    measure uuid not null,
    area text collate "C" not null,
    plan uuid not null references planning.neighbour_plan,
    primary key (measure, plan),
    foreign key (measure, area) references planning.measure (id, area)
);
create index measure_of_plan on planning.measure_plan (plan);

grant select, insert, delete on planning.measure_plan to ${appRole}, ${openRole};

alter table planning.measure_plan enable row level security;
create policy read_within_scope on planning.measure_plan for select
    using ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[]));
create policy linked_within_scope on planning.measure_plan for insert
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy unlinked_within_scope on planning.measure_plan for delete
    using ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
