-- Files that were taken in. The same bytes are taken in once, until the import is undone.
create table core.import (
    id uuid primary key,
    file_name text not null,
    layout text not null check (layout in ('PERSON_YEARS', 'SELF_REPORT', 'GENERAL')),
    sha256 bytea not null,
    row_count bigint not null check (row_count >= 0),
    accepted bigint not null check (accepted > 0),
    made_at timestamptz not null,
    made_by uuid not null default core.actor_id(),
    made_by_name text not null,
    undone_at timestamptz,
    undone_by uuid
);
create unique index import_standing on core.import (sha256, made_by) where undone_at is null;

grant select, insert on core.import to ${appRole}, ${openRole};
grant update (undone_at, undone_by) on core.import to ${appRole};

alter table core.import enable row level security;
create policy read_own_or_everywhere on core.import for select
    using (made_by = (select core.actor_id()) or (select core.actor_everywhere()));
create policy added_by_oneself on core.import for insert
    with check (made_by = (select core.actor_id())
        and (select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'));
create policy undone_by_oneself_or_everywhere on core.import for update
    using (made_by = (select core.actor_id()) or (select core.actor_everywhere()));
