-- A plan as it was when it was sent on hearing. Those outside reach it by a link, whose hash the transaction holds.
create function planning.held_hearing() returns bytea
    language sql stable parallel safe
    return decode(nullif(current_setting('app.hearing', true), ''), 'hex');

grant execute on function planning.held_hearing() to ${appRole}, ${openRole};

create table planning.hearing (
    id uuid primary key,
    area text collate "C" not null,
    area_nb text not null,
    area_nn text not null,
    area_en text not null,
    title text not null check (title <> ''),
    introduction text not null,
    last_day date not null,
    closes_at timestamptz not null,
    sent_at timestamptz not null,
    sent_by uuid not null default core.actor_id(),
    sent_by_name text not null,
    closed_at timestamptz,
    token text not null,
    token_hash bytea not null unique,
    unique (id, area)
);
create index hearing_of_area on planning.hearing (area);

grant select, insert on planning.hearing to ${appRole};
grant update (closed_at) on planning.hearing to ${appRole};
-- The open door finds a hearing by the hash; the tokens themselves it cannot read.
grant select (id, area, area_nb, area_nn, area_en, title, introduction, last_day, closes_at, sent_at, sent_by_name,
    closed_at, token_hash) on planning.hearing to ${openRole};

alter table planning.hearing enable row level security;
create policy read_within_scope on planning.hearing for select
    using ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy read_by_link on planning.hearing for select
    using ((select core.actor_role()) = 'READER' and token_hash = (select planning.held_hearing()));
create policy sent_within_scope on planning.hearing for insert
    with check ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and sent_by = (select core.actor_id())
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy closed_within_scope on planning.hearing for update
    using ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
