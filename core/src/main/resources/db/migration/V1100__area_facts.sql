-- Which facts about areas are loaded. One row at most; an import replaces it together with the tables below.
create table core.area_facts (
    only_row boolean primary key default true check (only_row),
    version text not null,
    loaded_at timestamptz not null default now()
);

grant select, insert, delete on core.area_facts to ${appRole};
grant select on core.area_facts to ${openRole};

-- Facts about areas are open to read for everybody; only the program itself loads them.
alter table core.area_facts enable row level security;
create policy read_by_all on core.area_facts for select using (true);
create policy added_by_job on core.area_facts for insert with check ((select core.actor_role()) = 'JOB');
create policy removed_by_job on core.area_facts for delete using ((select core.actor_role()) = 'JOB');
