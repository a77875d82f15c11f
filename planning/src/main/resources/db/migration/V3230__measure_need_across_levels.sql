-- Whether something is done against a need is the same for all who may read the need, whoever's measure it is. So a link
-- tells whether its measure is active, and is read by those whose need it is, too; of the measure itself they read no
-- more than before. The database keeps it true: it is part of the key the link points to.
alter table planning.measure add column active boolean not null
    generated always as (status in ('PLANNED', 'UNDER_WAY') and deleted_at is null) stored;
alter table planning.measure add constraint measure_active unique (id, area, active);

alter table planning.measure_need add column need_area text collate "C";
alter table planning.measure_need add column active boolean;
update planning.measure_need link set active = measure.active, need_area = need.area
    from planning.measure, planning.need where measure.id = link.measure and need.id = link.need;
alter table planning.measure_need alter column active set not null;
alter table planning.measure_need drop constraint measure_need_measure_area_fkey;
alter table planning.measure_need add foreign key (measure, area, active)
    references planning.measure (id, area, active) on update cascade;
create index measure_active_of_need on planning.measure_need (need) where active;

alter policy read_within_scope on planning.measure_need
    using ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])
        or need_area = any ((select core.actor_areas())::text[]));
alter policy linked_within_scope on planning.measure_need
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[]))
        and need_area is not distinct from (select need.area from planning.need where need.id = measure_need.need));
