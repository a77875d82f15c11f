-- The names stand in the versions, and only there.
alter table planning.plan_area drop column name_nb, drop column name_nn, drop column name_en;
