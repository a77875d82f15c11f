-- The values of an area and year were approved, or opened again: the newest event holds. An approved year is locked.
create table core.approval (
    id uuid primary key,
    area text collate "C" not null,
    year smallint not null,
    event text not null check (event in ('APPROVED', 'REOPENED')),
    reason text check ((reason is null) = (event = 'APPROVED')),
    made_at timestamptz not null,
    made_by uuid not null default core.actor_id(),
    made_by_name text not null
);
create index approval_of_area on core.approval (area, year, id);

grant select, insert on core.approval to ${appRole};
grant select on core.approval to ${openRole};

alter table core.approval enable row level security;
create policy read_within_scope on core.approval for select
    using ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[]));
create policy added_within_scope on core.approval for insert
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and made_by = (select core.actor_id())
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
