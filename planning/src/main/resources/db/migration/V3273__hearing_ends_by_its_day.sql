-- The last day holds in the database, too. Which time it is the program says, as it says who acts: once in a transaction.
create function planning.held_now() returns timestamptz
    language sql stable parallel safe
    return nullif(current_setting('app.now', true), '')::timestamptz;

grant execute on function planning.held_now() to ${appRole}, ${openRole};

alter policy answered_read_by_link on planning.hearing_comment
    using ((select core.actor_role()) = 'READER' and state = 'ANSWERED'
        and hearing in (select id from planning.hearing where token_hash = (select planning.held_hearing())
            and (closed_at is not null or closes_at <= (select planning.held_now()))));
alter policy commented_by_link on planning.hearing_comment
    with check ((select core.actor_role()) = 'READER'
        and hearing in (select id from planning.hearing
            where token_hash = (select planning.held_hearing()) and closed_at is null
                and (select planning.held_now()) between sent_at and closes_at - interval '1 microsecond'
                and commented_at = (select planning.held_now())));
