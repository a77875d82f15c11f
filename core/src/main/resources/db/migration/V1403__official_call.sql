-- When the official services were asked, by all instances together: they allow so many questions a minute.
create table core.official_call (
    id uuid primary key,
    at timestamptz not null
);
create index official_call_at on core.official_call (at);

grant select, insert, delete on core.official_call to ${appRole};

alter table core.official_call enable row level security;
create policy noted_by_job on core.official_call using ((select core.actor_role()) = 'JOB');
