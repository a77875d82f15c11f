-- A need that is written down again gains what is new in it.
grant update (description, target_group, horizon_year, plans) on planning.need to ${appRole}, ${openRole};
