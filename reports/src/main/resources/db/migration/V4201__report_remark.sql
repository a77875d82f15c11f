-- What people say in the places of a report where the program drafts a comment. Every change is a row; the newest version
-- of a place holds. Rows are added and never changed.
create table reports.remark (
    kind text not null check (kind in ('ROUND', 'ROUND_REGION', 'MUNICIPALITY', 'COUNTY', 'COUNTRY')),
    area text collate "C" not null,
    series text collate "C" not null,
    period text collate "C" not null check (period ~ '^[0-9]{4}(-W[0-9]{2})?$'),
    language text not null check (language in ('nb', 'nn', 'en')),
    slot text collate "C" not null check (slot ~ '^[A-Za-z0-9.-]{1,80}$'),
    version integer not null check (version >= 1),
    -- Counts through all places of the report: an approval names the last one it was given for.
    change integer not null check (change >= 1),
    deed text not null check (deed in ('WRITTEN', 'TAKEN_OVER', 'RESTORED', 'DRAFT')),
    words text not null,
    footnotes text[] not null,
    -- What the program said then, and the SHA-256 of the numbers it was about.
    draft text not null,
    numbers text not null check (numbers ~ '^[0-9a-f]{64}$'),
    carried_from text collate "C",
    at timestamptz not null,
    by uuid not null default core.actor_id(),
    by_name text not null,
    primary key (kind, area, series, period, language, slot, version),
    unique (kind, area, series, period, language, change),
    check ((words = '') = (deed = 'DRAFT')),
    check (words <> '' or footnotes = '{}')
);
create index remark_of_area on reports.remark (area);

grant select, insert on reports.remark to ${appRole};
grant select on reports.remark to ${openRole};

-- How many changes there were when a report was approved last; null when it never was.
create function reports.approved_changes(
    of_kind text, of_area text, of_series text, of_period text, of_language text) returns integer
    language sql stable
as $$
    select max(changes) from reports.edition_step
    where kind = of_kind and area = of_area and series = of_series and period = of_period
        and language = of_language and state = 'APPROVED'
$$;
grant execute on function reports.approved_changes(text, text, text, text, text) to ${appRole}, ${openRole};

-- Readers of a round's report see its words as they were when it was last approved, also while newer ones are written.
alter table reports.remark enable row level security;
create policy read_within_scope on reports.remark for select
    using (((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
            and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])))
        or (kind in ('ROUND', 'ROUND_REGION')
            and change <= reports.approved_changes(kind, area, series, period, language)));
create policy written_within_scope on reports.remark for insert
    with check ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and by = (select core.actor_id())
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
