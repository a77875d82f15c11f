-- Apart from the users, so that nothing that lists users ever holds a hash.
create table core.user_password (
    user_id uuid primary key references core.app_user,
    hash text not null
);

grant select, insert, update on core.user_password to ${appRole};
grant select on core.user_password to ${openRole};

alter table core.user_password enable row level security;
create policy see on core.user_password for select
    using ((select core.actor_role()) in ('OWNER', 'JOB') or user_id = (select core.actor_id()));
create policy add on core.user_password for insert
    with check ((select core.actor_role()) in ('OWNER', 'JOB') or user_id = (select core.actor_id()));
create policy change on core.user_password for update
    using ((select core.actor_role()) in ('OWNER', 'JOB') or user_id = (select core.actor_id()));
