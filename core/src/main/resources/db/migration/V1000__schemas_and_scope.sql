-- One schema per module. The application roles own nothing and use what they are granted, table by table.
create schema core;
create schema survey;
create schema planning;
create schema reports;

revoke create on schema public from public;
grant usage on schema core, survey, planning, reports to ${appRole}, ${openRole};

-- Who acts in this transaction, as told by the data source. Outside such a transaction: nobody, nowhere.
create function core.actor_id() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('app.actor', true), '')::uuid;

create function core.actor_role() returns text
    language sql stable parallel safe
    return nullif(current_setting('app.role', true), '');

-- The areas the actor covers, everything below them and through border changes already followed.
create function core.actor_areas() returns text[]
    language sql stable parallel safe
    return string_to_array(nullif(current_setting('app.scope', true), ''), ',');

create function core.actor_everywhere() returns boolean
    language sql stable parallel safe
    return coalesce('NO' = any (core.actor_areas()), false);

-- In policies on large tables use the scalar sub-selects, which are worked out once a query:
--   (select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])
create function core.in_scope(area text) returns boolean
    language sql stable parallel safe
    return coalesce(core.actor_everywhere() or area = any (core.actor_areas()), false);

grant execute on all functions in schema core to ${appRole}, ${openRole};
