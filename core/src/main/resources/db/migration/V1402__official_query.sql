-- The questions of a fetching. An answer is kept once it is whole, so that whoever is killed goes on where it was, and so
-- that the next fetching can ask only whether anything changed.
create table core.official_query (
    fetching uuid not null references core.official_fetch,
    number integer not null check (number >= 1),
    service text not null check (service in ('TABLES', 'CLASSES')),
    path text not null,
    -- The areas it asks of; empty where it asks of something else.
    areas text[] not null,
    tries integer not null check (tries >= 0),
    -- When it is asked next; null once it is answered or was divided.
    due_at timestamptz,
    answered_at timestamptz,
    etag text,
    last_modified text,
    body text,
    said_unchanged boolean not null default false,
    primary key (fetching, number),
    check (answered_at is null or due_at is null)
);
create index official_query_due on core.official_query (due_at) where due_at is not null;
create index official_query_known on core.official_query (path, answered_at) where body is not null;

grant select, insert, update on core.official_query to ${appRole};

alter table core.official_query enable row level security;
create policy kept_by_national_team on core.official_query
    using ((select core.actor_role()) in ('NATIONAL', 'JOB'));
