-- The classification is one for all: there is nothing to define but how often it is looked at.
insert into core.official_source (id, version, kind, title, repeat)
values ('00000000-0000-8000-8000-000000000131', 1, 'CLASSIFICATION', 'Klass 131', 'NEVER');
