-- What was written in an open round is read by nobody: a closing counts it first. After that the national team reads it;
-- of a round that was reopened, what the published tally counts. An approved text leaves the national team when a tally
-- that counts it is published, unless that tally withholds the texts of its landsdel, or its landsdel has fewer answers
-- than any threshold shows. What the questions before it hide is known to the results alone; these conditions stand
-- below them.
drop policy read on survey.free_text;
create policy read on survey.free_text for select
    using (
        (select core.actor_role()) in ('NATIONAL', 'JOB')
        and exists (
            select from survey.round r
            where r.survey = free_text.survey and r.round = free_text.round
                and free_text.tally <= case
                    when r.status in ('CLOSED', 'PUBLISHED') then r.tally
                    else r.published_tally
                end)
        or approved and exists (
            select from survey.round r
            where r.survey = free_text.survey and r.round = free_text.round and r.published_tally >= free_text.tally
                and not exists (
                    select from survey.tally_withheld w
                    where w.survey = r.survey and w.round = r.round and w.version = r.published_tally
                        and w.question = free_text.question
                        and w.region in ('', coalesce(free_text.region, '?')))
                and (
                    select sum(t.completed) from survey.tally t
                    where t.survey = r.survey and t.round = r.round and t.version = r.published_tally
                        and (free_text.region is null or t.region = free_text.region)) >= 3));
