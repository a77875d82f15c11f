create table core.api_key (
    id uuid primary key,
    name text not null,
    role text not null check (role in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'OWNER')),
    scope text[] not null,
    language text not null check (language in ('NB', 'NN', 'EN')),
    made_by uuid not null,
    made_at timestamptz not null,
    revoked_at timestamptz,
    hash bytea not null unique
);

grant select, insert on core.api_key to ${appRole};
grant update (revoked_at) on core.api_key to ${appRole};
grant select on core.api_key to ${openRole};

alter table core.api_key enable row level security;
create policy administer on core.api_key using ((select core.actor_role()) in ('OWNER', 'JOB'));
