-- Managers and coordinators bring values of their own areas.
create policy added_within_scope on core.observation for insert
    with check ((select core.actor_role()) in ('MANAGER', 'COORDINATOR')
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
