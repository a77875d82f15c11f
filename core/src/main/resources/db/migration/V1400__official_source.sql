-- Where official statistics are fetched from: a table of the statistics interface, or the classification of
-- municipalities. Codes and indicators stand in the same order; so do the other dimensions and what is chosen of each.
create table core.official_source (
    id uuid primary key,
    version integer not null check (version >= 1),
    kind text not null check (kind in ('TABLE', 'CLASSIFICATION')),
    title text not null,
    table_id text,
    area_dimension text,
    time_dimension text,
    contents_dimension text,
    contents text[] not null default '{}',
    indicators text[] not null default '{}',
    fixed_dimensions text[] not null default '{}',
    fixed_codes text[] not null default '{}',
    -- The borders of all its values; null where each year stands on its own.
    borders smallint,
    from_year smallint,
    repeat text not null check (repeat in ('NEVER', 'WEEKLY', 'MONTHLY')),
    next_at timestamptz,
    check ((repeat = 'NEVER') = (next_at is null)),
    check (cardinality(contents) = cardinality(indicators)),
    check (cardinality(fixed_dimensions) = cardinality(fixed_codes)),
    check (kind = 'CLASSIFICATION' or (table_id is not null and area_dimension is not null
        and time_dimension is not null and contents_dimension is not null and from_year is not null
        and cardinality(contents) > 0))
);

grant select, insert, update on core.official_source to ${appRole};

alter table core.official_source enable row level security;
create policy kept_by_national_team on core.official_source
    using ((select core.actor_role()) in ('NATIONAL', 'JOB'));
