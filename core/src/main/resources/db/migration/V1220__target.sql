-- What areas want to reach, append-only: the highest version holds, and may say that there is no target any more.
create table core.target (
    indicator text collate "C" not null,
    area text collate "C" not null,
    version integer not null check (version >= 1),
    baseline_period text not null,
    baseline_value double precision not null,
    period text not null,
    value double precision not null,
    withdrawn boolean not null,
    made_at timestamptz not null,
    made_by uuid not null default core.actor_id(),
    made_by_name text not null,
    primary key (area, indicator, version)
);

grant select, insert on core.target to ${appRole}, ${openRole};

-- Every version is open to everybody who is signed in, as approved values are.
alter table core.target enable row level security;
create policy read_by_signed_in on core.target for select
    using (version >= 1 and (select core.actor_role()) <> 'READER');
create policy set_within_scope on core.target for insert
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and made_by = (select core.actor_id())
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
