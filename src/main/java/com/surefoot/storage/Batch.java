package com.surefoot.storage;

import io.micronaut.data.exceptions.DataAccessException;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;

/** Inserts rows into one table, many at a time, and finds the row at fault where the database refuses some. */
final class Batch<T> {

    private static final int SIZE = 2_000;
    private static final String DUPLICATE = "23505";

    private final Statements statements;
    private final Table<T> table;
    private final int sourceNo;
    private final List<Object[]> waiting = new ArrayList<>();
    private int rows;
    private int rowNo;

    Batch(Statements statements, Table<T> table, int sourceNo) {
        this.statements = statements;
        this.table = table;
        this.sourceNo = sourceNo;
    }

    /** How many rows were added so far. */
    int rows() {
        return rows;
    }

    /**
     * Takes a row.
     *
     * @param line where its file has it, below a header of one line; 0 if nobody says
     * @return true if it wrote what was waiting
     */
    boolean add(T row, long line) {
        rows++;
        rowNo = Math.toIntExact(Math.max(rowNo + 1L, line - 1));
        waiting.add(table.parameters(sourceNo, rowNo, row));
        boolean full = waiting.size() == SIZE;
        if (full) {
            flush();
        }
        return full;
    }

    /** @throws com.surefoot.catalogue.BrokenSourceException where the database refuses a row */
    void flush() {
        try {
            Savepoint before = statements.connection().setSavepoint();
            try {
                statements.insertEach(table.name(), table.names(), waiting);
            } catch (SQLException e) {
                statements.connection().rollback(before);
                waiting.forEach(this::insertAlone);
                throw e;
            }
            statements.connection().releaseSavepoint(before);
        } catch (SQLException e) {
            throw new DataAccessException("Writing %s failed: %s".formatted(table.kind(), e.getMessage()), e);
        }
        waiting.clear();
    }

    private void insertAlone(Object[] parameters) {
        try {
            statements.insertEach(table.name(), table.names(), List.<Object[]>of(parameters));
        } catch (SQLException e) {
            if (DUPLICATE.equals(e.getSQLState())) {
                throw table.fault(parameters, "is there twice.", "Maybe a row was copied?");
            }
            if (isAboutData(e)) {
                throw table.fault(parameters, "cannot be stored: " + reason(e), "Maybe a value is too long?");
            }
            throw new DataAccessException("Writing %s failed: %s".formatted(table.kind(), e.getMessage()), e);
        }
    }

    /** SQL's classes of data exceptions and integrity violations, and PostgreSQL's of exceeded limits. */
    private static boolean isAboutData(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().matches("(22|23|54).*");
    }

    private static String reason(SQLException e) {
        SQLException last = e.getNextException() == null ? e : e.getNextException();
        return String.valueOf(last.getMessage()).lines().findFirst().orElse("").replaceFirst("; SQL statement:$", ".");
    }
}
