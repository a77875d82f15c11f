-- What came in by the link, and what it was answered. A comment is never altered, only its answer, and all are kept.
create table planning.hearing_comment (
    id uuid primary key,
    hearing uuid not null,
    area text collate "C" not null,
    line integer,
    who text not null check (length(who) <= 200),
    words text not null check (length(words) between 1 and 5000),
    commented_at timestamptz not null,
    state text not null default 'NEW' check (state in ('NEW', 'DRAFTED', 'ANSWERED', 'LEFT_OUT')),
    answer text not null default '' check (length(answer) <= 5000),
    answered_at timestamptz,
    answered_by_name text,
    need uuid references planning.need,
    version integer not null default 1 check (version >= 1),
    foreign key (hearing, area) references planning.hearing (id, area),
    foreign key (hearing, line) references planning.hearing_line (hearing, number)
);
create index comment_of_hearing on planning.hearing_comment (hearing, id);

grant select on planning.hearing_comment to ${appRole}, ${openRole};
grant insert (id, hearing, area, line, who, words, commented_at) on planning.hearing_comment to ${appRole}, ${openRole};
grant update (state, answer, answered_at, answered_by_name, need, version) on planning.hearing_comment to ${appRole};

alter table planning.hearing_comment enable row level security;
create policy read_within_scope on planning.hearing_comment for select
    using ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy answered_read_by_link on planning.hearing_comment for select
    using ((select core.actor_role()) = 'READER' and state = 'ANSWERED'
        and hearing in (select id from planning.hearing where token_hash = (select planning.held_hearing())));
create policy commented_by_link on planning.hearing_comment for insert
    with check ((select core.actor_role()) = 'READER'
        and hearing in (select id from planning.hearing
            where token_hash = (select planning.held_hearing()) and closed_at is null));
create policy answered_within_scope on planning.hearing_comment for update
    using ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
