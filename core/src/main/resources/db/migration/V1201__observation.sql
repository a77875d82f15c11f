-- Observations, append-only: the highest version holds, the others say what was known when. The columns of the key
-- compare by bytes, as the program does when it pages through them.
create table core.observation (
    indicator text collate "C" not null,
    period text collate "C" not null,
    borders smallint not null,
    area text collate "C" not null,
    version integer not null check (version >= 1),
    value double precision,
    base bigint check (base >= 0),
    low double precision,
    high double precision,
    status text not null,
    origin text not null,
    approved boolean not null,
    recorded_at timestamptz not null default now(),
    recorded_by uuid not null default core.actor_id(),
    primary key (indicator, period, borders, area, version),
    -- What is hidden or missing has no value here either.
    check ((value is null) = (status in ('hidden', 'missing'))),
    check ((low is null) = (high is null) and (low is null or value is not null))
);

create index observation_of_area on core.observation (area, indicator, period);

grant select, insert on core.observation to ${appRole};
grant select on core.observation to ${openRole};

-- Approved values are open to everybody who is signed in, others only within scope.
alter table core.observation enable row level security;
create policy read_approved on core.observation for select
    using (approved and (select core.actor_role()) <> 'READER');
create policy read_own on core.observation for select
    using ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[]));
create policy added_by_national_or_job on core.observation for insert
    with check ((select core.actor_role()) in ('NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
