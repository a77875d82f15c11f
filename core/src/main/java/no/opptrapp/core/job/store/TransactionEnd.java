package no.opptrapp.core.job.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import no.opptrapp.core.job.AfterCommit;

/** Listens to the end of the database's transactions. */
@Singleton
@Requires(beans = JdbcOperations.class)
class TransactionEnd implements AfterCommit {

    private final TransactionOperations<Connection> transactions;

    TransactionEnd(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    @Override
    public void then(Runnable work) {
        transactions
                .findTransactionStatus()
                .orElseThrow(() -> new IllegalStateException("Noted outside a transaction"))
                .registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        work.run();
                    }
                });
    }
}
