-- What was shown, line by line; never altered.
create table planning.hearing_line (
    hearing uuid not null,
    area text collate "C" not null,
    number integer not null check (number >= 1),
    kind text not null check (kind in ('PLAN_AREA', 'GOAL', 'NEED', 'MEASURE')),
    title_nb text not null,
    title_nn text not null,
    title_en text not null,
    depth integer not null,
    status text,
    year smallint,
    made_up boolean not null,
    source uuid,
    primary key (hearing, number),
    foreign key (hearing, area) references planning.hearing (id, area)
);

grant select, insert on planning.hearing_line to ${appRole};
grant select on planning.hearing_line to ${openRole};

alter table planning.hearing_line enable row level security;
create policy read_within_scope on planning.hearing_line for select
    using ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy read_by_link on planning.hearing_line for select
    using ((select core.actor_role()) = 'READER'
        and hearing in (select id from planning.hearing where token_hash = (select planning.held_hearing())));
create policy sent_within_scope on planning.hearing_line for insert
    with check ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
