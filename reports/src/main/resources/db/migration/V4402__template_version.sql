-- What a template says. Each saving is a version; versions are added and never changed.
create table reports.template_version (
    template uuid not null references reports.template (id),
    number integer not null check (number >= 1),
    name text not null check (name <> ''),
    -- The chapters that were moved or left out: names in their order, and whether each is shown.
    parts text[] not null,
    shown boolean[] not null check (cardinality(shown) = cardinality(parts)),
    -- In bokmål, nynorsk and English; empty where there is nothing to say.
    introduction text[] not null check (cardinality(introduction) = 3),
    closing text[] not null check (cardinality(closing) = 3),
    accent text check (accent ~ '^#[0-9A-F]{6}$'),
    logo uuid references reports.template_logo (id),
    logo_text text[] check (cardinality(logo_text) = 3),
    made_at timestamptz not null,
    made_by uuid not null default core.actor_id(),
    made_by_name text not null,
    primary key (template, number),
    check ((logo is null) = (logo_text is null))
);
create index version_of_logo on reports.template_version (logo);

grant select, insert on reports.template_version, reports.template_logo to ${appRole}, ${openRole};

-- Whoever sees the template sees its versions; whoever may change it adds one.
alter table reports.template_version enable row level security;
create policy read_with_template on reports.template_version for select
    using (exists (select from reports.template t where t.id = template));
create policy added_within_scope on reports.template_version for insert
    with check ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and made_by = (select core.actor_id())
        and exists (select from reports.template t where t.id = template
            and ((select core.actor_everywhere()) or t.area = any ((select core.actor_areas())::text[]))));

-- Whether a template within sight has a logo.
create function reports.is_logo_in_sight(wanted uuid) returns boolean
    language sql stable
as $$
    select exists (select from reports.template_version where logo = wanted)
$$;
grant execute on function reports.is_logo_in_sight(uuid) to ${appRole}, ${openRole};

alter table reports.template_logo enable row level security;
create policy read_within_scope on reports.template_logo for select
    using (((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
            and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])))
        or reports.is_logo_in_sight(id));
create policy added_within_scope on reports.template_logo for insert
    with check ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and added_by = (select core.actor_id())
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
