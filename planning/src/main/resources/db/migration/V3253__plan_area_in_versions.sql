-- What plan areas are called and about, append-only: a changed sheet is a new version. Nobody named: it came with the program.
create table planning.plan_area_version (
    plan_area text not null references planning.plan_area,
    version integer not null check (version >= 1),
    name_nb text not null,
    name_nn text not null,
    name_en text not null,
    wording_nb text,
    wording_nn text,
    wording_en text,
    description_nb text,
    description_nn text,
    description_en text,
    made_at timestamptz not null,
    made_by uuid default core.actor_id(),
    made_by_name text,
    primary key (plan_area, version),
    check (num_nulls(wording_nb, wording_nn, wording_en) in (0, 3)),
    check (num_nulls(description_nb, description_nn, description_en) in (0, 3))
);

insert into planning.plan_area_version (plan_area, version, name_nb, name_nn, name_en, made_at, made_by)
select code, 1, name_nb, name_nn, name_en, now(), null from planning.plan_area;

grant select, insert on planning.plan_area_version to ${appRole};
grant select on planning.plan_area_version to ${openRole};

-- Open to everybody who is signed in; the program adds its own without a name, the national team edits by name.
alter table planning.plan_area_version enable row level security;
create policy read_by_signed_in on planning.plan_area_version for select
    using ((select core.actor_role()) <> 'READER');
create policy added_by_job on planning.plan_area_version for insert
    with check ((select core.actor_role()) = 'JOB' and made_by_name is null);
create policy edited_by_national on planning.plan_area_version for insert
    with check ((select core.actor_role()) = 'NATIONAL' and made_by_name is not null
        and made_by = (select core.actor_id()));
