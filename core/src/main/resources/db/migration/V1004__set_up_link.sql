create table core.setup_link (
    hash bytea primary key,
    expires_at timestamptz not null
);

grant select, insert, delete on core.setup_link to ${appRole};

alter table core.setup_link enable row level security;
create policy by_the_set_up_alone on core.setup_link using ((select core.actor_role()) = 'JOB');
