-- What was worked off long ago is forgotten; the audit trail keeps what came of it.
grant delete on planning.retest to ${appRole}, ${openRole};
create policy forgotten_by_job on planning.retest for delete
    using ((select core.actor_role()) = 'JOB' and done_at is not null);
create index retest_done on planning.retest (done_at) where done_at is not null;
