-- The functions of each version of a plan, whole. Of the arrays, what stands at the same place belongs together.
create table planning.continuity_function (
    area text collate "C" not null,
    version integer not null,
    position integer not null,
    id uuid not null,
    name text not null check (name <> ''),
    criticality text not null check (criticality in ('A', 'B', 'C')),
    competences text[] not null check (cardinality(competences) > 0),
    normal numeric[] not null check (cardinality(normal) = cardinality(competences) and 0 <= all (normal)),
    minimum numeric[] not null check (cardinality(minimum) = cardinality(competences) and 0 <= all (minimum)),
    ways text[] not null,
    ways_percent smallint[] not null check (cardinality(ways_percent) = cardinality(ways)),
    dependencies text[] not null,
    responsible text not null,
    deputy text not null,
    primary key (area, version, id),
    unique (area, version, position),
    foreign key (area, version) references planning.continuity_plan (area, version)
);

grant select, insert on planning.continuity_function to ${appRole}, ${openRole};

alter table planning.continuity_function enable row level security;
create policy read_within_scope on planning.continuity_function for select
    using ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[]));
create policy added_within_scope on planning.continuity_function for insert
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
