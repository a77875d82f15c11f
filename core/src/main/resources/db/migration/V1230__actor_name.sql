-- What the one who acts is called, as told by the data source: nobody signs the trail with another name.
create function core.actor_name() returns text
    language sql stable parallel safe
    return nullif(current_setting('app.name', true), '');

grant execute on function core.actor_name() to ${appRole}, ${openRole};

drop policy add on core.audit_entry;
create policy add on core.audit_entry for insert
    with check (actor = (select core.actor_id()) and actor_role = (select core.actor_role())
        and actor_name = (select core.actor_name()));
