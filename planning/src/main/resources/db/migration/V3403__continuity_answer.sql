-- What areas say about the points of the checklist, every version: never altered. Null takes an answer back.
create table planning.continuity_answer (
    area text collate "C" not null,
    point text not null,
    version integer not null check (version >= 1),
    in_place boolean,
    evidence text not null,
    dated date,
    said_at timestamptz not null,
    said_by uuid not null default core.actor_id(),
    said_by_name text not null,
    primary key (area, point, version)
);

grant select, insert on planning.continuity_answer to ${appRole};
grant select on planning.continuity_answer to ${openRole};

alter table planning.continuity_answer enable row level security;
create policy read_within_scope on planning.continuity_answer for select
    using ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[]));
create policy added_within_scope on planning.continuity_answer for insert
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
