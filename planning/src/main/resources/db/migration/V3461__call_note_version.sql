-- Every note of a call as it stood after each change. When a note is erased, its words go from all of them.
create table planning.call_note_version (
    note uuid not null,
    area text collate "C" not null,
    version integer not null check (version >= 1),
    day date not null,
    spoken_with text not null,
    said text not null,
    follow_up_on date,
    followed_up_on date,
    changed_at timestamptz not null,
    changed_by_name text not null,
    primary key (note, version),
    foreign key (note, area) references planning.call_note (id, area)
);

grant select, insert on planning.call_note_version to ${appRole};
grant update (said) on planning.call_note_version to ${appRole};

alter table planning.call_note_version enable row level security;
create policy read_within_scope on planning.call_note_version for select
    using ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy kept_within_scope on planning.call_note_version for insert
    with check ((select core.actor_role() in ('COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy erased_within_scope on planning.call_note_version for update
    using ((select core.actor_role() in ('COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
