-- When something reported is a need, append-only: a changed rule is a new version.
create table planning.need_rule (
    code text collate "C" not null,
    version integer not null check (version >= 1),
    position integer not null,
    enabled boolean not null,
    name_nb text not null,
    name_nn text not null,
    name_en text not null,
    indicator text collate "C" not null,
    kind text not null check (kind in ('THRESHOLD', 'CERTAIN_CHANGE', 'LOW_AMONG_PEERS', 'FALLING', 'SERVICE_MISSING')),
    trigger_value double precision not null,
    worst_value double precision not null,
    periods integer not null check (periods >= 1),
    over_periods integer not null check (over_periods >= 1),
    plan_area text not null,
    target_group text not null,
    level text not null check (level in ('MUNICIPALITY', 'REGION')),
    made_at timestamptz not null,
    made_by uuid not null default core.actor_id(),
    made_by_name text not null,
    made_by_role text not null default core.actor_role(),
    primary key (code, version)
);

grant select, insert on planning.need_rule to ${appRole};
grant select on planning.need_rule to ${openRole};

alter table planning.need_rule enable row level security;
create policy read_by_signed_in on planning.need_rule for select using ((select core.actor_role()) <> 'READER');
create policy added_by_national_or_job on planning.need_rule for insert
    with check ((select core.actor_role()) in ('NATIONAL', 'JOB') and made_by_role = (select core.actor_role()));
