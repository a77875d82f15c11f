-- Counties on each borders: the same code can have another extent on others.
create table core.area_county (
    borders smallint not null,
    code text not null,
    name text not null,
    region text not null,
    primary key (borders, code)
);

grant select, insert, delete on core.area_county to ${appRole};
grant select on core.area_county to ${openRole};

alter table core.area_county enable row level security;
create policy read_by_all on core.area_county for select using (true);
create policy added_by_job on core.area_county for insert with check ((select core.actor_role()) = 'JOB');
create policy removed_by_job on core.area_county for delete using ((select core.actor_role()) = 'JOB');
