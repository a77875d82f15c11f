-- Each step of an edition of a report on its way from draft to approved. The newest says how it stands; a report without
-- any is a draft. Steps are added and never changed.
create table reports.edition_step (
    kind text not null check (kind in ('ROUND', 'ROUND_REGION', 'MUNICIPALITY', 'COUNTY', 'COUNTRY')),
    area text collate "C" not null,
    series text collate "C" not null,
    period text collate "C" not null check (period ~ '^[0-9]{4}(-W[0-9]{2})?$'),
    language text not null check (language in ('nb', 'nn', 'en')),
    number integer not null check (number >= 1),
    state text not null check (state in ('DRAFT', 'REVIEW', 'APPROVED')),
    at timestamptz not null,
    by uuid not null default core.actor_id(),
    by_name text not null,
    -- Who is asked to approve it; nobody by name where anybody may.
    asked_of uuid,
    asked_of_name text,
    reason text not null,
    -- How many changes of its words there were, and the SHA-256 of all that its comments said.
    changes integer not null check (changes >= 0),
    words_hash text check (words_hash ~ '^[0-9a-f]{64}$'),
    primary key (kind, area, series, period, language, number),
    check ((asked_of is null) = (asked_of_name is null)),
    check ((words_hash is null) = (state <> 'APPROVED'))
);
create index edition_step_of_area on reports.edition_step (area);

grant select, insert on reports.edition_step to ${appRole};
grant select on reports.edition_step to ${openRole};

-- That the report of a round was approved everybody may know: what its readers see depends on it.
alter table reports.edition_step enable row level security;
create policy read_within_scope on reports.edition_step for select
    using (((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
            and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])))
        or (kind in ('ROUND', 'ROUND_REGION') and state = 'APPROVED'));
create policy taken_within_scope on reports.edition_step for insert
    with check ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and by = (select core.actor_id())
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
