-- How plans were exercised. One that was written down by mistake is struck out and stays.
create table planning.continuity_exercise (
    id uuid primary key,
    area text collate "C" not null,
    day date not null,
    what text not null check (what <> ''),
    learned text not null,
    noted_at timestamptz not null,
    noted_by uuid not null default core.actor_id(),
    noted_by_name text not null,
    struck_by_name text
);
create index exercise_of_area on planning.continuity_exercise (area, day);

grant select, insert, update (struck_by_name) on planning.continuity_exercise to ${appRole};
grant select on planning.continuity_exercise to ${openRole};

alter table planning.continuity_exercise enable row level security;
create policy read_within_scope on planning.continuity_exercise for select
    using ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[]));
create policy added_within_scope on planning.continuity_exercise for insert
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy struck_within_scope on planning.continuity_exercise for update
    using ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
