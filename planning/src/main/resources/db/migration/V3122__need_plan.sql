-- The other plans that needs concern.
create table planning.need_plan (
    need uuid not null references planning.need,
    area text collate "C" not null,
    plan uuid not null references planning.neighbour_plan,
    primary key (need, plan)
);
create index need_of_plan on planning.need_plan (plan);

grant select, insert, delete on planning.need_plan to ${appRole}, ${openRole};

-- Read where the need is read; changed within scope only.
alter table planning.need_plan enable row level security;
create policy read_within_scope on planning.need_plan for select
    using ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])
            or area = any ((select core.actor_above())::text[])));
create policy linked_within_scope on planning.need_plan for insert
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy unlinked_within_scope on planning.need_plan for delete
    using ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
