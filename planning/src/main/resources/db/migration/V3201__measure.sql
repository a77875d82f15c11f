-- Measures as they stand now. A deleted one stays, so that deleting can be undone.
create table planning.measure (
    id uuid primary key,
    area text collate "C" not null,
    district text generated always as (case when length(area) = 6 then area end) stored,
    version integer not null check (version >= 1),
    title text not null check (title <> ''),
    description text not null,
    plan_area text not null references planning.plan_area,
    target_group text not null
        check (target_group in ('USERS', 'NEXT_OF_KIN', 'BOTH', 'CHILDREN', 'OLDER', 'STAFF')),
    status text not null check (status in ('IDEA', 'PLANNED', 'UNDER_WAY', 'DONE', 'STOPPED')),
    responsible text not null,
    starts_on date,
    ends_on date,
    done_on date,
    money numeric check (money >= 0),
    person_years numeric check (person_years >= 0),
    shared boolean not null,
    expected_indicator text,
    expected_change numeric,
    baseline numeric,
    observe_from date,
    observe_to date,
    catalogue text,
    source text,
    copied_from uuid,
    made_at timestamptz not null,
    changed_at timestamptz not null,
    changed_by uuid not null default core.actor_id(),
    changed_by_name text not null,
    deleted_at timestamptz,
    unique (id, area),
    check (ends_on >= starts_on),
    check (done_on is null or status = 'DONE'),
    -- What is expected is said whole or not at all.
    check (num_nulls(expected_indicator, expected_change, baseline, observe_from, observe_to) in (0, 5))
);
create index measure_of_area on planning.measure (area, status) where deleted_at is null;
create index measure_copied on planning.measure (copied_from) where copied_from is not null;

grant select, insert, update on planning.measure to ${appRole}, ${openRole};

alter table planning.measure enable row level security;
create policy read_within_scope on planning.measure for select
    using ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[]));
create policy made_within_scope on planning.measure for insert
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy changed_within_scope on planning.measure for update
    using ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
