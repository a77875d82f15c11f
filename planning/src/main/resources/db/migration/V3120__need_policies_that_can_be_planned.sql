-- The same rights. Whether the role may read is worked out once, as a yes or no: compared with a list the planner took
-- it for one row in fifty, and looked up row by row what it should have joined.
alter policy read_within_scope on planning.need
    using ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])
            or area = any ((select core.actor_above())::text[])));
alter policy read_within_scope on planning.evidence
    using ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])
            or area = any ((select core.actor_above())::text[])));
