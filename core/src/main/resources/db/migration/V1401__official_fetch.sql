-- One fetching of a source, from the first question to what a person decided. What went wrong is a text by its key.
create table core.official_fetch (
    id uuid primary key,
    source uuid not null references core.official_source,
    state text not null check (state in ('RUNNING', 'READY', 'SAME', 'TAKEN', 'REFUSED', 'FAILED', 'STOPPED', 'REPLACED')),
    began_at timestamptz not null,
    began_by text not null,
    ended_at timestamptz,
    problem text,
    problem_arguments text[],
    decided_at timestamptz,
    decided_by text,
    import_id uuid references core.import,
    check ((problem is null) = (state <> 'FAILED')),
    check ((ended_at is null) = (state = 'RUNNING')),
    check ((decided_at is null) = (decided_by is null))
);
-- A source is fetched once at a time, and one fetching of it at most waits for a person.
create unique index official_fetch_open on core.official_fetch (source) where state in ('RUNNING', 'READY');
create index official_fetch_of_source on core.official_fetch (source, id);

grant select, insert, update on core.official_fetch to ${appRole};

alter table core.official_fetch enable row level security;
create policy kept_by_national_team on core.official_fetch
    using ((select core.actor_role()) in ('NATIONAL', 'JOB'));
