-- What stood in a note is kept as it was: its words can be taken away from a version, when the note was erased, and
-- never be written anew.
alter policy erased_within_scope on planning.call_note_version
    with check ((select core.actor_role() in ('COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[]))
        and said = ''
        and exists (select from planning.call_note erased
            where erased.id = call_note_version.note and erased.erased_at is not null));
