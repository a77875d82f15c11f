create table core.app_user (
    id uuid primary key,
    username text not null unique,
    display_name text not null,
    role text not null check (role in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'OWNER')),
    scope text[] not null,
    language text not null check (language in ('NB', 'NN', 'EN')),
    active boolean not null,
    version int not null
);

grant select, insert, update on core.app_user to ${appRole};
grant select on core.app_user to ${openRole};

alter table core.app_user enable row level security;
create policy see on core.app_user for select
    using ((select core.actor_role()) in ('OWNER', 'JOB') or id = (select core.actor_id()));
create policy add on core.app_user for insert
    with check ((select core.actor_role()) in ('OWNER', 'JOB'));
create policy administer on core.app_user for update
    using ((select core.actor_role()) in ('OWNER', 'JOB'));
-- People change their language, and cannot give themselves another role or more areas on the way.
create policy own on core.app_user for update
    using (id = (select core.actor_id()))
    with check (
        id = (select core.actor_id()) and active and role = (select core.actor_role())
        and scope <@ (select core.actor_areas()));
