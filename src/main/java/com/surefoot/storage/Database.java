package com.surefoot.storage;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.function.Function;

/** The way to the database: pieces of work that see one state of it and change it as a whole or not at all. */
@Singleton
final class Database {

    private static final TransactionDefinition SNAPSHOT = snapshot();

    private final TransactionOperations<Connection> transactions;

    Database(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /** Reads; what an import commits meanwhile stays unseen. */
    <T> T read(Function<Statements, T> work) {
        return transactions.execute(SNAPSHOT, status -> work.apply(new Statements(status.getConnection())));
    }

    /** Writes; an exception undoes it all. */
    <T> T write(Function<Statements, T> work) {
        return transactions.executeWrite(status -> work.apply(new Statements(status.getConnection())));
    }

    private static TransactionDefinition snapshot() {
        DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
        definition.setReadOnly(true);
        definition.setIsolationLevel(TransactionDefinition.Isolation.REPEATABLE_READ);
        return definition;
    }
}
