-- Of what a person was reminded, so that nobody is reminded of the same twice.
create table planning.reminder_told (
    person uuid not null,
    -- The measure or need, and the occasion: a month before the end, a week before it, the third week after it.
    subject uuid not null,
    occasion text collate "C" not null,
    told_on date not null,
    primary key (person, subject, occasion)
);

grant select, insert, delete on planning.reminder_told to ${appRole};

alter table planning.reminder_told enable row level security;
create policy kept_by_job on planning.reminder_told using ((select core.actor_role()) = 'JOB');
