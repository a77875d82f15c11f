-- Every measure as it was after every change: never altered.
create table planning.measure_version (
    measure uuid not null,
    area text collate "C" not null,
    version integer not null,
    kind text not null check (kind in ('MADE', 'CHANGED', 'DELETED', 'RESTORED')),
    made_at timestamptz not null,
    made_by uuid not null default core.actor_id(),
    made_by_name text not null,
    written jsonb not null,
    primary key (measure, version),
    foreign key (measure, area) references planning.measure (id, area)
);

grant select, insert on planning.measure_version to ${appRole}, ${openRole};

alter table planning.measure_version enable row level security;
create policy read_within_scope on planning.measure_version for select
    using ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[]));
create policy added_within_scope on planning.measure_version for insert
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and made_by = (select core.actor_id())
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
