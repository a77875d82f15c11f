-- What others may read of a measure that is shared. Nothing else of it stands here, so nothing else can be seen.
create table planning.shared_measure (
    id uuid primary key references planning.measure,
    from_area text collate "C" not null,
    title text not null,
    description text not null,
    plan_area text not null,
    target_group text not null,
    status text not null,
    catalogue text,
    source text
);

grant select, insert, delete on planning.shared_measure to ${appRole}, ${openRole};

alter table planning.shared_measure enable row level security;
create policy read_by_signed_in on planning.shared_measure for select
    using ((select core.actor_role()) <> 'READER');
create policy shared_within_scope on planning.shared_measure for insert
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or from_area = any ((select core.actor_areas())::text[])));
create policy withdrawn_within_scope on planning.shared_measure for delete
    using ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or from_area = any ((select core.actor_areas())::text[])));
