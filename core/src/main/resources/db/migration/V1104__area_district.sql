-- The parts of Oslo.
create table core.area_district (
    code text primary key,
    title text not null,
    municipality text not null,
    own_services boolean not null
);

grant select, insert, delete on core.area_district to ${appRole};
grant select on core.area_district to ${openRole};

alter table core.area_district enable row level security;
create policy read_by_all on core.area_district for select using (true);
create policy added_by_job on core.area_district for insert with check ((select core.actor_role()) = 'JOB');
create policy removed_by_job on core.area_district for delete using ((select core.actor_role()) = 'JOB');
