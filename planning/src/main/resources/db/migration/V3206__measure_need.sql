-- The needs that measures are against.
create table planning.measure_need (
    measure uuid not null,
    area text collate "C" not null,
    need uuid not null references planning.need,
    primary key (measure, need),
    foreign key (measure, area) references planning.measure (id, area)
);
create index measure_of_need on planning.measure_need (need);

grant select, insert, delete on planning.measure_need to ${appRole}, ${openRole};

alter table planning.measure_need enable row level security;
create policy read_within_scope on planning.measure_need for select
    using ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[]));
create policy linked_within_scope on planning.measure_need for insert
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy unlinked_within_scope on planning.measure_need for delete
    using ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
