-- Inhabitants of municipalities and districts on 1 January; adults are 18 and over, null where not published.
create table core.area_population (
    borders smallint not null,
    code text not null,
    year smallint not null,
    inhabitants integer not null check (inhabitants >= 0),
    adults integer check (adults between 0 and inhabitants),
    quality text not null,
    primary key (code, year)
);

grant select, insert, delete on core.area_population to ${appRole};
grant select on core.area_population to ${openRole};

alter table core.area_population enable row level security;
create policy read_by_all on core.area_population for select using (true);
create policy added_by_job on core.area_population for insert with check ((select core.actor_role()) = 'JOB');
create policy removed_by_job on core.area_population for delete using ((select core.actor_role()) = 'JOB');
