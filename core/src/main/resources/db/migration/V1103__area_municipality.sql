-- Municipalities on each borders. The title has the county behind it where two share a name.
create table core.area_municipality (
    borders smallint not null,
    code text not null,
    title text not null,
    short_name text not null,
    official_name text not null,
    county text not null,
    region text not null,
    kostra_group smallint,
    organisation text,
    primary key (borders, code)
);

grant select, insert, delete on core.area_municipality to ${appRole};
grant select on core.area_municipality to ${openRole};

alter table core.area_municipality enable row level security;
create policy read_by_all on core.area_municipality for select using (true);
create policy added_by_job on core.area_municipality for insert with check ((select core.actor_role()) = 'JOB');
create policy removed_by_job on core.area_municipality for delete using ((select core.actor_role()) = 'JOB');
