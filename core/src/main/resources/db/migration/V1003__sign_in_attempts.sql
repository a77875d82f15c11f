-- A bucket is the hash of a username or an address. Rows live for a quarter of an hour.
create table core.sign_in_attempt (
    id bigint generated always as identity primary key,
    bucket bytea not null,
    attempted_at timestamptz not null
);
create index on core.sign_in_attempt (bucket, attempted_at);
create index on core.sign_in_attempt (attempted_at);

grant select, insert, delete on core.sign_in_attempt to ${appRole}, ${openRole};

alter table core.sign_in_attempt enable row level security;
create policy by_the_sign_in_alone on core.sign_in_attempt using ((select core.actor_role()) = 'JOB');
