-- Which transactions have written values or definitions: a row for each, told to nobody before it is over. Their number
-- and the newest of them say whether what was worked out before still holds, in every instance.
create table core.written (
    transaction xid8 primary key
);

grant select on core.written to ${appRole}, ${openRole};

create function core.note_writing() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    insert into core.written (transaction) values (pg_catalog.pg_current_xact_id()) on conflict do nothing;
    return null;
end
$$;

create trigger note_writing after insert or update or delete or truncate on core.observation
    for each statement execute function core.note_writing();
create trigger note_writing after insert or update or delete or truncate on core.indicator
    for each statement execute function core.note_writing();

alter table core.written enable row level security;
create policy read_by_everybody on core.written for select using (true);
