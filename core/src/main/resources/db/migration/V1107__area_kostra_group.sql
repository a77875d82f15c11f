-- The groups that municipalities are compared within (grouping of 2020).
create table core.area_kostra_group (
    number smallint primary key,
    code text not null,
    inhabitants text not null,
    bound_costs text not null,
    free_income text not null
);

grant select, insert, delete on core.area_kostra_group to ${appRole};
grant select on core.area_kostra_group to ${openRole};

alter table core.area_kostra_group enable row level security;
create policy read_by_all on core.area_kostra_group for select using (true);
create policy added_by_job on core.area_kostra_group for insert with check ((select core.actor_role()) = 'JOB');
create policy removed_by_job on core.area_kostra_group for delete using ((select core.actor_role()) = 'JOB');
