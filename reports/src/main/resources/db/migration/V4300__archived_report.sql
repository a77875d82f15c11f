-- Reports as they were kept, word for word: never altered.
create table reports.archived_report (
    id uuid primary key,
    -- Which report it is; the code of a round's is the country's.
    kind text collate "C" not null check (kind in ('ROUND', 'ROUND_REGION', 'MUNICIPALITY', 'COUNTY', 'COUNTRY')),
    area text collate "C" not null,
    series text collate "C" not null,
    period text collate "C" not null,
    language text collate "C" not null check (language in ('NB', 'NN', 'EN')),
    number integer not null check (number >= 1),
    title text not null,
    -- JSON in a form it names itself, compressed by zlib.
    content bytea not null,
    -- SHA-256 of the content before it was compressed.
    hash text collate "C" not null check (hash ~ '^[0-9a-f]{64}$'),
    data_hash text collate "C" not null,
    definitions text not null,
    filters text not null,
    program_version text not null,
    made_at timestamptz not null,
    kept_at timestamptz not null,
    kept_by uuid not null default core.actor_id(),
    kept_by_name text not null,
    -- Says no more than what a reader was told when it was kept: the report of a published round.
    for_everybody boolean not null check (not for_everybody or kind in ('ROUND', 'ROUND_REGION')),
    unique (kind, area, series, period, language, number)
);
create index archived_report_of_area on reports.archived_report (area, id);
create index archived_report_kept on reports.archived_report (kept_at);

grant select, insert on reports.archived_report to ${appRole};
grant select on reports.archived_report to ${openRole};

alter table reports.archived_report enable row level security;
create policy read_within_scope on reports.archived_report for select
    using (for_everybody
        or (select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy kept_within_scope on reports.archived_report for insert
    with check ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and kept_by = (select core.actor_id())
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));

-- Not even the owner of the table changes or removes what is kept.
create function reports.archive_is_for_good() returns trigger
    language plpgsql as
$$
begin
    raise exception 'An archived report is never altered';
end
$$;
create trigger for_good before update or delete on reports.archived_report
    for each row execute function reports.archive_is_for_good();
