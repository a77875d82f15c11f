-- Definition sheets of indicators, append-only: a changed definition is a new version.
create table core.indicator (
    code text collate "C" not null,
    version integer not null check (version >= 1),
    position integer not null,
    plan_area text not null,
    name_nb text not null,
    name_nn text not null,
    name_en text not null,
    value_type text not null,
    unit text not null,
    numerator text,
    denominator text,
    factor text,
    numerator_text text,
    denominator_text text,
    merge_rule text not null,
    extensive boolean not null,
    level text not null,
    direction text not null,
    rankable boolean not null,
    period text not null,
    source text not null,
    note text,
    primary key (code, version),
    check ((numerator is null) = (denominator is null) and (numerator is null) = (factor is null))
);

grant select, insert on core.indicator to ${appRole};
grant select on core.indicator to ${openRole};

alter table core.indicator enable row level security;
create policy read_by_signed_in on core.indicator for select using ((select core.actor_role()) <> 'READER');
create policy added_by_job on core.indicator for insert with check ((select core.actor_role()) = 'JOB');
