-- What people in an area lack. The newest evidence is repeated here, so that lists and tests need not look for it.
create table planning.need (
    id uuid primary key,
    area text collate "C" not null,
    district text collate "C" generated always as (case when length(area) = 6 then area end) stored,
    -- Where it is from: the code of a rule behind 'rule:', or what somebody wrote behind 'said:'.
    subject text not null,
    rule text collate "C" generated always as (case when starts_with(subject, 'rule:') then substr(subject, 6) end) stored,
    plan_area text not null,
    target_group text not null,
    title text not null,
    title_nn text,
    title_en text,
    description text,
    state text not null
        check (state in ('FOUND', 'ACKNOWLEDGED', 'PLANNED', 'WATCHED', 'RELIEVED', 'DISMISSED')),
    reason text,
    severity smallint not null check (severity between 1 and 100),
    verdict text not null check (verdict in ('FOUND', 'STILL', 'WORSE', 'RELIEVED')),
    -- Whether the newest evidence still shows the need.
    meets boolean generated always as (verdict <> 'RELIEVED') stored,
    seen_area text collate "C",
    seen_rule_version integer,
    seen_period text collate "C",
    seen_version integer,
    seen_measured double precision,
    seen_trigger double precision,
    parent uuid references planning.need,
    horizon_year smallint,
    plans text not null default '',
    version integer not null check (version >= 1),
    made_at timestamptz not null,
    made_by uuid not null default core.actor_id(),
    made_by_name text not null,
    changed_at timestamptz not null,
    check ((title_nn is null) = (title_en is null)),
    check (not starts_with(subject, 'rule:') or seen_period is not null)
);

-- While a need is open, new evidence is added to it, and never a second need made.
create unique index need_open on planning.need (area, subject, plan_area)
    where state in ('FOUND', 'ACKNOWLEDGED', 'PLANNED', 'WATCHED');
create index need_of_area on planning.need (area, id);
create index need_of_parent on planning.need (parent) where parent is not null;
create index need_standing on planning.need (rule)
    where rule is not null and (state in ('FOUND', 'ACKNOWLEDGED', 'PLANNED', 'WATCHED')
        or (state = 'DISMISSED' and verdict <> 'RELIEVED'));

grant select, insert on planning.need to ${appRole}, ${openRole};
grant update (state, reason, severity, verdict, seen_area, seen_rule_version, seen_period, seen_version, seen_measured,
    seen_trigger, version, changed_at) on planning.need to ${appRole}, ${openRole};

-- Read within scope, and where the scope lies in the need's area; changed within scope only.
alter table planning.need enable row level security;
create policy read_within_scope on planning.need for select
    using ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])
            or area = any ((select core.actor_above())::text[])));
create policy added_within_scope on planning.need for insert
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and made_by = (select core.actor_id())
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy changed_within_scope on planning.need for update
    using ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
