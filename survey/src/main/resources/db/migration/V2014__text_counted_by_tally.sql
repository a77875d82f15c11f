-- The first tally that counts the answer a text came with. Which one that was is not known of older texts: those of a
-- closed round are in its newest tally, those of a reopened one are taken to be in the next.
alter table survey.free_text add column tally smallint;
update survey.free_text t
set tally = coalesce(r.tally, 0) + case when r.status in ('CLOSED', 'PUBLISHED') then 0 else 1 end
from survey.round r
where r.survey = t.survey and r.round = t.round;
alter table survey.free_text alter column tally set not null;
