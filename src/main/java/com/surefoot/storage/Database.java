package com.surefoot.storage;

import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.transaction.TransactionCallback;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** The way to the database: pieces of work that see one state of it and change it as a whole or not at all. */
@Singleton
final class Database {

    private static final TransactionDefinition SNAPSHOT = snapshot();

    /** As many as the pool holds. */
    private static final int MOST_DEAD = 8;

    private final TransactionOperations<Connection> transactions;

    Database(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /** Reads; what an import commits meanwhile stays unseen. */
    <T> T read(Function<Statements, T> work) {
        return onLivingConnection(work, all -> transactions.execute(SNAPSHOT, all));
    }

    /** Writes; an exception undoes it all. */
    <T> T write(Function<Statements, T> work) {
        return onLivingConnection(work, transactions::executeWrite);
    }

    /** After the database was restarted, the pool hands out connections that are dead, and drops each when it is found so. */
    private static <T> T onLivingConnection(
            Function<Statements, T> work, Function<TransactionCallback<Connection, T>, T> transaction) {
        for (int dead = 0; ; dead++) {
            AtomicBoolean begun = new AtomicBoolean();
            try {
                return transaction.apply(status -> {
                    begun.set(true);
                    return work.apply(new Statements(status.getConnection()));
                });
            } catch (ConnectionException e) {
                if (begun.get() || dead == MOST_DEAD) {
                    throw e;
                }
            }
        }
    }

    private static TransactionDefinition snapshot() {
        DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
        definition.setReadOnly(true);
        definition.setIsolationLevel(TransactionDefinition.Isolation.REPEATABLE_READ);
        return definition;
    }
}
