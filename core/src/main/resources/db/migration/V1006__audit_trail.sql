create table core.audit_entry (
    id uuid primary key,
    noted timestamptz not null,
    actor uuid not null,
    actor_name text not null,
    actor_role text not null,
    what text not null,
    subject text not null,
    before jsonb,
    after jsonb
);
create index on core.audit_entry (subject, id);

-- It can be added to and read. Nobody but the owner of the tables could alter it.
grant select, insert on core.audit_entry to ${appRole};
grant insert on core.audit_entry to ${openRole};

alter table core.audit_entry enable row level security;
create policy see on core.audit_entry for select
    using ((select core.actor_role()) in ('OWNER', 'NATIONAL', 'JOB'));
-- Whoever acts is who is named.
create policy add on core.audit_entry for insert
    with check (actor = (select core.actor_id()) and actor_role = (select core.actor_role()));
