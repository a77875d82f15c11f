-- The key of the hashes in survey.receipt, made here, at random, once for this database.
create table survey.receipt_key (
    only_row boolean primary key default true check (only_row),
    key bytea not null
);

insert into survey.receipt_key (key)
values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

grant select on survey.receipt_key to ${appRole};

alter table survey.receipt_key enable row level security;
create policy read_by_those_who_run on survey.receipt_key for select
    using ((select core.actor_role()) in ('NATIONAL', 'JOB'));
