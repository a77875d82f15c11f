-- How reports of a kind look and what they hold, as an area wants it. What it says stands in its versions.
create table reports.template (
    id uuid primary key,
    kind text collate "C" not null check (kind in ('ROUND', 'ROUND_REGION', 'MUNICIPALITY', 'COUNTY', 'COUNTRY')),
    area text collate "C" not null,
    -- Whether the areas within its area may choose and copy it.
    shared boolean not null,
    -- It is taken away from those who choose; reports that use it go on doing so.
    retired_at timestamptz,
    -- Counts every change, of whatever kind.
    revision integer not null check (revision >= 1),
    made_at timestamptz not null,
    made_by uuid not null default core.actor_id()
);
create index template_of_area on reports.template (area);

-- Which template the reports of a kind have in an area; none is the program's own.
create table reports.template_choice (
    area text collate "C" not null,
    kind text collate "C" not null check (kind in ('ROUND', 'ROUND_REGION', 'MUNICIPALITY', 'COUNTY', 'COUNTRY')),
    template uuid references reports.template (id),
    revision integer not null check (revision >= 1),
    chosen_at timestamptz not null,
    chosen_by uuid not null default core.actor_id(),
    primary key (area, kind)
);
create index choice_of_template on reports.template_choice (template);

grant select, insert on reports.template, reports.template_choice to ${appRole}, ${openRole};
grant update (shared, retired_at, revision) on reports.template to ${appRole}, ${openRole};
grant update (template, revision, chosen_at, chosen_by) on reports.template_choice to ${appRole}, ${openRole};

-- How reports of rounds look everybody sees, who reads them.
alter table reports.template_choice enable row level security;
create policy read_within_scope on reports.template_choice for select
    using (((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
            and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])))
        or kind in ('ROUND', 'ROUND_REGION'));
create policy chosen_within_scope on reports.template_choice for insert
    with check ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and chosen_by = (select core.actor_id())
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy chosen_again_within_scope on reports.template_choice for update
    using ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])))
    with check (chosen_by = (select core.actor_id()));

-- Whether somebody within sight has chosen a template.
create function reports.is_chosen(wanted uuid) returns boolean
    language sql stable
as $$
    select exists (select from reports.template_choice where template = wanted)
$$;
grant execute on function reports.is_chosen(uuid) to ${appRole}, ${openRole};

-- What is shared those see who are signed in; the service gives it to the areas within. What an area has chosen it reads
-- for as long as it is chosen, shared or not.
alter table reports.template enable row level security;
create policy read_within_scope on reports.template for select
    using (((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
            and ((select core.actor_everywhere()) or shared or area = any ((select core.actor_areas())::text[])))
        or reports.is_chosen(id));
create policy made_within_scope on reports.template for insert
    with check ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and made_by = (select core.actor_id())
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
create policy changed_within_scope on reports.template for update
    using ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
