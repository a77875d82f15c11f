-- What a reader must know of an indicator, and who made a version: nobody named when it came with the program.
alter table core.indicator
    add column meaning_nb text,
    add column meaning_nn text,
    add column meaning_en text,
    add column caveats_nb text,
    add column caveats_nn text,
    add column caveats_en text,
    add column disclosure text not null default 'OPEN' check (disclosure in ('OPEN', 'THRESHOLD')),
    add column break_periods text[] not null default '{}',
    add column breaks_nb text[] not null default '{}',
    add column breaks_nn text[] not null default '{}',
    add column breaks_en text[] not null default '{}',
    add column made_at timestamptz not null default now(),
    add column made_by uuid default core.actor_id(),
    add column made_by_name text,
    add check (cardinality(break_periods) = cardinality(breaks_nb)
        and cardinality(break_periods) = cardinality(breaks_nn)
        and cardinality(break_periods) = cardinality(breaks_en));
