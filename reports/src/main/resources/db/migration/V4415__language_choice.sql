-- The form of Norwegian that municipalities, districts and counties have chosen for their reports.
create table reports.language_choice (
    area text collate "C" primary key,
    -- Null where the area follows its county.
    form text collate "C" check (form in ('nb', 'nn')),
    version integer not null check (version >= 1),
    at timestamptz not null,
    by uuid not null default core.actor_id(),
    by_name text not null
);

grant select, insert, update on reports.language_choice to ${appRole}, ${openRole};

-- A district follows its municipality: what one's own areas lie in is read, too.
alter table reports.language_choice enable row level security;
create policy read_within_scope_and_above on reports.language_choice for select
    using ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])
        or area = any ((select core.actor_above())::text[]));
create policy chosen_within_scope on reports.language_choice for insert
    with check ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and by = (select core.actor_id())
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy chosen_again_within_scope on reports.language_choice for update
    using ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
