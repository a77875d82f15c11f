-- Why a need was watched is kept while it is over or planned against: it is watched again after that.
alter table planning.need add column watched text;
grant update (watched) on planning.need to ${appRole}, ${openRole};
