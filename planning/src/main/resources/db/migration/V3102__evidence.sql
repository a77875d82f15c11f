-- What needs rest on, as it was then: values that rules looked at, and what people said or wrote. It is never changed.
create table planning.evidence (
    id uuid primary key,
    need uuid not null references planning.need,
    area text collate "C" not null,
    verdict text not null check (verdict in ('FOUND', 'STILL', 'WORSE', 'RELIEVED')),
    severity smallint not null check (severity between 1 and 100),
    made_at timestamptz not null,
    made_by uuid not null default core.actor_id(),
    made_by_name text not null,
    rule text collate "C",
    rule_version integer,
    rule_kind text,
    indicator text collate "C",
    of_area text collate "C",
    borders smallint,
    period text collate "C",
    value double precision,
    base bigint,
    low double precision,
    high double precision,
    status text,
    origin text,
    observation_version integer,
    approved boolean,
    measured double precision,
    trigger_value double precision,
    worst_value double precision,
    against double precision,
    against_period text collate "C",
    found boolean,
    still boolean,
    input text,
    held_on date,
    participants text,
    summary text,
    citation text,
    check ((rule is null) <> (input is null)),
    check ((rule is null) = (value is null))
);
create index evidence_of_need on planning.evidence (need, id);

grant select, insert on planning.evidence to ${appRole}, ${openRole};

alter table planning.evidence enable row level security;
create policy read_within_scope on planning.evidence for select
    using ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])
            or area = any ((select core.actor_above())::text[])));
create policy added_within_scope on planning.evidence for insert
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and made_by = (select core.actor_id())
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
