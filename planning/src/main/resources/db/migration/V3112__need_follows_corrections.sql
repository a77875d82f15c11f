-- What was looked at last, whole: a correction is known by what was measured, not by its version alone.
alter table planning.need add column seen_against double precision, add column seen_base bigint,
    add column found_in text collate "C";
update planning.need set seen_against = newest.against, seen_base = newest.base
from (select distinct on (need) need, against, base from planning.evidence where rule is not null
    order by need, id desc) newest
where newest.need = need.id;
update planning.need set found_in = newest.period
from (select distinct on (need) need, period from planning.evidence where rule is not null and verdict = 'FOUND'
    order by need, id desc) newest
where newest.need = need.id;
grant update (seen_against, seen_base, found_in) on planning.need to ${appRole}, ${openRole};
