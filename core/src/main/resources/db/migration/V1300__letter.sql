-- Letters on their way out by e-mail. A send is claimed here before it is tried and confirmed after it, so that none is
-- ever sent twice by itself. What was said is forgotten when it is sent.
create table core.letter (
    id uuid primary key,
    -- What the letter is, told apart from all others: a second one with the same mark is not taken.
    mark text collate "C" not null unique,
    address text not null,
    language text not null check (language in ('NB', 'NN', 'EN')),
    subject text not null,
    plain text,
    html text,
    made_at timestamptz not null,
    state text not null check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN')),
    due_at timestamptz not null,
    give_up_at timestamptz not null,
    tries int not null check (tries >= 0),
    claim uuid,
    claimed_at timestamptz,
    settled_at timestamptz,
    answer text,
    check ((plain is null) = (html is null)),
    check (state = 'SENT' or plain is not null),
    check (state <> 'SENDING' or (claim is not null and claimed_at is not null))
);
create index letter_waiting on core.letter (due_at, id) where state = 'WAITING';
create index letter_claimed on core.letter (claimed_at);

grant select, insert, update, delete on core.letter to ${appRole};

alter table core.letter enable row level security;
create policy sent_by_job_watched_by_owner on core.letter using ((select core.actor_role()) in ('OWNER', 'JOB'));
