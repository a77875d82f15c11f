-- What was said and agreed when a county or the country called a municipality. A note says with whom by their place of
-- work, never by name. The municipality it is about reads it too; only who called writes.
create table planning.call_note (
    id uuid primary key,
    area text collate "C" not null,
    version integer not null check (version >= 1),
    day date not null,
    spoken_with text not null check (spoken_with in
        ('LEADER', 'COORDINATOR', 'DIRECTOR', 'MEDICAL_OFFICER', 'STAFF', 'OTHER')),
    said text not null,
    follow_up_on date,
    followed_up_on date,
    made_up boolean not null,
    made_at timestamptz not null,
    made_by uuid not null default core.actor_id(),
    made_by_name text not null,
    changed_at timestamptz not null,
    changed_by uuid not null default core.actor_id(),
    changed_by_name text not null,
    -- When its words were taken away for good; there are none after that.
    erased_at timestamptz,
    unique (id, area),
    check ((said = '') = (erased_at is not null)),
    check (follow_up_on >= day),
    check (followed_up_on is null or follow_up_on is not null)
);
create index call_note_of_area on planning.call_note (area, day);
create index call_note_to_follow_up on planning.call_note (follow_up_on) where follow_up_on is not null;

grant select, insert, update on planning.call_note to ${appRole};
grant select on planning.call_note to ${openRole};

-- Whether the role may read is worked out once, as a yes or no.
alter table planning.call_note enable row level security;
create policy read_within_scope on planning.call_note for select
    using ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy written_within_scope on planning.call_note for insert
    with check ((select core.actor_role() in ('COORDINATOR', 'NATIONAL', 'JOB'))
        and made_by = (select core.actor_id())
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy changed_within_scope on planning.call_note for update
    using ((select core.actor_role() in ('COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
