-- Whether a series publishes its top shares as observations. One made to try things out does not: it would hold the values
-- of its weeks against the series that means them.
alter table survey.survey add column indicators boolean not null default true;
