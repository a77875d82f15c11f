-- The areas that the actor's scope lies in, as told by the data source: what is found there concerns the scope too.
create function core.actor_above() returns text[]
    language sql stable parallel safe
    return string_to_array(nullif(current_setting('app.above', true), ''), ',');

grant execute on function core.actor_above() to ${appRole}, ${openRole};
