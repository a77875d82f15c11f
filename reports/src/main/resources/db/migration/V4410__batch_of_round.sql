-- Reports of a round and the national report are made in the same way as those of a year: what a batch is of becomes a
-- series and a period, as everywhere else.
alter table reports.batch add column series text collate "C" not null default '';
alter table reports.batch add column period text collate "C" check (period ~ '^[0-9]{4}(-W[0-9]{2})?$');
update reports.batch set period = year::text;
alter table reports.batch alter column period set not null;
alter table reports.batch drop column year;
alter table reports.batch drop constraint batch_kind_check;
alter table reports.batch add constraint batch_kind_check
    check (kind in ('ROUND', 'ROUND_REGION', 'MUNICIPALITY', 'COUNTY', 'COUNTRY'));
