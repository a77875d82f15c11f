package no.opptrapp.core.job;

/** Begins work when the transaction under way has been committed; what is rolled back begins nothing. */
public interface AfterCommit {

    /**
     * Has the work done in the thread that commits.
     *
     * @throws IllegalStateException when no transaction is under way: a defect
     */
    void then(Runnable work);
}
