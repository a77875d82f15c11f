-- Which import brought a version; null for what came another way.
alter table core.observation add column import_id uuid references core.import;
create index observation_of_import on core.observation (import_id) where import_id is not null;
