-- What is withheld tells where few answers changed: outside the national team it is read with the tally that is published.
drop policy read_by_all on survey.tally_withheld;
create policy read on survey.tally_withheld for select
    using (
        (select core.actor_role()) in ('NATIONAL', 'JOB')
        or exists (
            select from survey.round r
            where r.survey = tally_withheld.survey and r.round = tally_withheld.round
                and r.published_tally = tally_withheld.version));
