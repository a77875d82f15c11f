-- Linked plans say it now.
alter table planning.need drop column plans;
