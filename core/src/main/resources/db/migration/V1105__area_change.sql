-- The way of municipalities from some borders to the next, with the share that went each way.
create table core.area_change (
    from_borders smallint not null,
    from_code text not null,
    to_code text not null,
    kind text not null check (kind in ('RENUMBER', 'RENAME', 'MERGE', 'SPLIT')),
    share numeric not null check (share > 0 and share <= 1),
    basis text,
    note text,
    primary key (from_borders, from_code, to_code)
);

grant select, insert, delete on core.area_change to ${appRole};
grant select on core.area_change to ${openRole};

alter table core.area_change enable row level security;
create policy read_by_all on core.area_change for select using (true);
create policy added_by_job on core.area_change for insert with check ((select core.actor_role()) = 'JOB');
create policy removed_by_job on core.area_change for delete using ((select core.actor_role()) = 'JOB');
