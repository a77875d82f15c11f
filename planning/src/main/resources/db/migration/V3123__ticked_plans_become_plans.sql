-- What was ticked as a kind of plan is a plan of that area now, linked to the same needs.
insert into planning.neighbour_plan (id, area, version, name, kind, reference, made_up, changed_at, changed_by,
    changed_by_name)
select distinct on (need.area, ticked.kind) gen_random_uuid(), need.area, 1,
    case ticked.kind when 'PUBLIC_HEALTH' then 'Folkehelseplan' else 'Plan for psykisk helse' end, ticked.kind, '',
    need.made_by_name = 'demonstration', need.changed_at, need.made_by, need.made_by_name
from planning.need, unnest(string_to_array(need.plans, ',')) ticked (kind)
where ticked.kind <> ''
order by need.area, ticked.kind, need.id;

insert into planning.need_plan (need, area, plan)
select need.id, need.area, plan.id
from planning.need, unnest(string_to_array(need.plans, ',')) ticked (kind)
join planning.neighbour_plan plan on plan.kind = ticked.kind
where plan.area = need.area;
