-- The catalogue of measures that reports recommend, propose or found in place.
create table planning.recommended_measure (
    code text primary key,
    position integer not null,
    standing text not null check (standing in ('RECOMMENDED', 'PROPOSED', 'IN_PLACE')),
    target_group text not null,
    plan_area text not null,
    title_nb text not null,
    title_nn text not null,
    title_en text not null,
    checklist_item text,
    source text not null,
    section text
);

grant select, insert, update on planning.recommended_measure to ${appRole};
grant select on planning.recommended_measure to ${openRole};

-- Open to everybody who is signed in; only the program itself loads it.
alter table planning.recommended_measure enable row level security;
create policy read_by_signed_in on planning.recommended_measure for select
    using ((select core.actor_role()) <> 'READER');
create policy added_by_job on planning.recommended_measure for insert
    with check ((select core.actor_role()) = 'JOB');
create policy changed_by_job on planning.recommended_measure for update
    using ((select core.actor_role()) = 'JOB');
