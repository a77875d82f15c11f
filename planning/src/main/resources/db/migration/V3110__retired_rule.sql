-- Rules that have been given up are kept for the needs they found.
alter table planning.need_rule add column retired boolean not null default false;
alter table planning.need_rule add constraint retired_is_off check (not (retired and enabled));
