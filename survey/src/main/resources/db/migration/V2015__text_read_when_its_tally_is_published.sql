-- An approved text leaves the national team when a tally that counts it is published, not while a correction is under way.
drop policy read on survey.free_text;
create policy read on survey.free_text for select
    using (
        (select core.actor_role()) in ('NATIONAL', 'JOB')
        or approved and exists (
            select from survey.round r
            where r.survey = free_text.survey and r.round = free_text.round and r.published_tally >= free_text.tally));
