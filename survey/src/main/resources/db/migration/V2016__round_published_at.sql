-- When the tally everybody sees was published: a correction has a time of its own.
alter table survey.round add column published_at timestamptz;

-- The trail knows when that was for rounds published before it was kept here.
update survey.round r
set published_at = (
    select max(a.noted)
    from core.audit_entry a
    join survey.survey s on s.no = r.survey
    where a.what = 'round.published'
        and a.subject = s.id || '/' || r.round / 100 || '-W' || lpad((r.round % 100)::text, 2, '0'))
where r.published_tally is not null;
