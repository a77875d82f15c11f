-- The levels of activation of each version of a plan, lowest first.
create table planning.continuity_level (
    area text collate "C" not null,
    version integer not null,
    position integer not null,
    name text not null check (name <> ''),
    percent smallint not null check (percent between 0 and 100),
    threshold text not null,
    action text not null,
    primary key (area, version, position),
    foreign key (area, version) references planning.continuity_plan (area, version)
);

grant select, insert on planning.continuity_level to ${appRole}, ${openRole};

alter table planning.continuity_level enable row level security;
create policy read_within_scope on planning.continuity_level for select
    using ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[]));
create policy added_within_scope on planning.continuity_level for insert
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
