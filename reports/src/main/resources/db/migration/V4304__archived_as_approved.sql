-- Whether somebody approved what was kept, word for word. What was kept before is not known to have been.
alter table reports.archived_report add column approved boolean not null default false;
