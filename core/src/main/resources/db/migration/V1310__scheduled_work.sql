-- Work that recurs, and which instance is at it: the table of the library db-scheduler, with the columns it asks for.
create table core.scheduled_work (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    state text,
    primary key (task_name, task_instance)
);
create index scheduled_work_due on core.scheduled_work (execution_time);
create index scheduled_work_heartbeat on core.scheduled_work (last_heartbeat);

grant select, insert, update, delete on core.scheduled_work to ${appRole};

alter table core.scheduled_work enable row level security;
create policy done_by_job on core.scheduled_work using ((select core.actor_role()) = 'JOB');
