-- The national team edits definitions, by name; the program adds its own without one.
create policy edited_by_national on core.indicator for insert
    with check ((select core.actor_role()) = 'NATIONAL' and made_by_name is not null
        and made_by = (select core.actor_id()));
