-- The reports of a batch and how far each has come.
create table reports.batch_item (
    batch uuid not null references reports.batch (id),
    area text collate "C" not null,
    language text collate "C" not null check (language in ('NB', 'NN', 'EN')),
    state text collate "C" not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    -- Who is at it, and until when it is left to that one: whoever was killed leaves it to others.
    claim uuid,
    lease_until timestamptz,
    tries integer not null check (tries >= 0),
    problem text,
    problem_arguments text[],
    -- What it is in the archive. The PDF may be forgotten: it can be made again of what is kept there.
    report uuid references reports.archived_report (id),
    pdf bytea,
    ended_at timestamptz,
    primary key (batch, area, language),
    check ((state = 'RUNNING') = (claim is not null)),
    check ((claim is null) = (lease_until is null)),
    check ((state = 'DONE') = (report is not null)),
    check ((state = 'FAILED') = (problem is not null))
);
create index batch_item_to_make on reports.batch_item (batch, area, language) where state in ('WAITING', 'RUNNING');

grant select, insert, update on reports.batch_item to ${appRole};
grant select, insert on reports.batch_item to ${openRole};
-- Programs stop a batch, or have what failed tried again; what is made is made by the program itself.
grant update (state, claim, lease_until, tries, problem, problem_arguments) on reports.batch_item to ${openRole};

alter table reports.batch_item enable row level security;
create policy read_within_scope on reports.batch_item for select
    using ((select core.actor_role() in ('COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy asked_within_scope on reports.batch_item for insert
    with check ((select core.actor_role() in ('COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy changed_within_scope on reports.batch_item for update
    using ((select core.actor_role() in ('COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
