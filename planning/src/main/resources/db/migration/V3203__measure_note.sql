-- How measures go, told on the way: added to, never altered.
create table planning.measure_note (
    id uuid primary key,
    measure uuid not null,
    area text collate "C" not null,
    made_at timestamptz not null,
    made_by uuid not null default core.actor_id(),
    made_by_name text not null,
    words text not null check (words <> ''),
    foreign key (measure, area) references planning.measure (id, area)
);
create index note_of_measure on planning.measure_note (measure, id);

grant select, insert on planning.measure_note to ${appRole}, ${openRole};

alter table planning.measure_note enable row level security;
create policy read_within_scope on planning.measure_note for select
    using ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[]));
create policy added_within_scope on planning.measure_note for insert
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and made_by = (select core.actor_id())
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
