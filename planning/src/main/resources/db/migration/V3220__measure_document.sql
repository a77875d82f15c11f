-- Documents of measures. They are never changed; a deleted one stays, so that deleting can be undone.
create table planning.measure_document (
    id uuid primary key,
    measure uuid not null,
    area text collate "C" not null,
    name text not null check (name <> ''),
    kind text not null,
    bytes integer not null check (bytes between 1 and 10000000),
    sha256 text not null,
    added_at timestamptz not null,
    added_by uuid not null default core.actor_id(),
    added_by_name text not null,
    deleted_at timestamptz,
    content bytea not null check (length(content) = bytes),
    foreign key (measure, area) references planning.measure (id, area)
);
create index document_of_measure on planning.measure_document (measure, id);
-- Most kinds are packed already.
alter table planning.measure_document alter column content set storage external;

grant select, insert on planning.measure_document to ${appRole}, ${openRole};
grant update (deleted_at) on planning.measure_document to ${appRole};

alter table planning.measure_document enable row level security;
create policy read_within_scope on planning.measure_document for select
    using ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy added_within_scope on planning.measure_document for insert
    with check ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and added_by = (select core.actor_id())
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy deleted_within_scope on planning.measure_document for update
    using ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
