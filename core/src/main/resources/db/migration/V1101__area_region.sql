-- The five regions (landsdeler), in the order from north to south.
create table core.area_region (
    code text primary key,
    position smallint not null unique,
    name_nb text not null,
    name_nn text not null,
    name_en text not null
);

grant select, insert, delete on core.area_region to ${appRole};
grant select on core.area_region to ${openRole};

alter table core.area_region enable row level security;
create policy read_by_all on core.area_region for select using (true);
create policy added_by_job on core.area_region for insert with check ((select core.actor_role()) = 'JOB');
create policy removed_by_job on core.area_region for delete using ((select core.actor_role()) = 'JOB');
