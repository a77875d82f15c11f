-- The indicators that should show a measure.
create table planning.measure_indicator (
    measure uuid not null,
    area text collate "C" not null,
    indicator text not null,
    primary key (measure, indicator),
    foreign key (measure, area) references planning.measure (id, area)
);
create index measure_of_indicator on planning.measure_indicator (indicator);

grant select, insert, delete on planning.measure_indicator to ${appRole}, ${openRole};

alter table planning.measure_indicator enable row level security;
create policy read_within_scope on planning.measure_indicator for select
    using ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[]));
create policy linked_within_scope on planning.measure_indicator for insert
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy unlinked_within_scope on planning.measure_indicator for delete
    using ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
