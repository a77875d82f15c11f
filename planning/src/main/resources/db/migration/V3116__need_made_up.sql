-- Whether a need, and each thing it rests on, was made up: told wherever it is seen. What rules found is tested once more
-- at the next start, which tells it of values that were worked out from reconstructed ones.
alter table planning.evidence add column made_up boolean not null default false;
alter table planning.need add column made_up boolean not null default false;
update planning.evidence set made_up = true
where made_by_name = 'demonstration' and input is not null or origin like '%/reconstructed/%';
update planning.need set made_up = true
where made_by_name = 'demonstration' and rule is null;
grant update (made_up) on planning.need to ${appRole}, ${openRole};
insert into planning.retest (id, rule) select gen_random_uuid(), code from planning.need_rule group by code;
