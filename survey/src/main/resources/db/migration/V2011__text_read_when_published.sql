-- An approved text leaves the national team when its round is published, for whoever reads it.
drop policy read on survey.free_text;
create policy read on survey.free_text for select
    using (
        (select core.actor_role()) in ('NATIONAL', 'JOB')
        or approved and exists (
            select from survey.round r
            where r.survey = free_text.survey and r.round = free_text.round and r.published_tally is not null));
