package com.surefoot.storage;

import io.micronaut.data.exceptions.DataAccessException;
import java.lang.reflect.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Runs SQL on the connection of a transaction. Parameters may be anything JDBC takes, {@link Instant}s, {@link Optional}s
 * of that, and object arrays, which become SQL arrays.
 */
final class Statements {

    private static final int FETCH_SIZE = 2_000;

    private final Connection connection;

    Statements(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    <T> List<T> list(String sql, Row.Reader<T> reader, Object... parameters) {
        List<T> found = new ArrayList<>();
        forEach(sql, row -> found.add(reader.read(row)), parameters);
        return found;
    }

    /** The first row, if there is any. */
    <T> Optional<T> find(String sql, Row.Reader<T> reader, Object... parameters) {
        return list(sql, reader, parameters).stream().findFirst();
    }

    /** Hands over row by row, so that a result need not fit into memory. */
    void forEach(String sql, Row.Reader<?> reader, Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH_SIZE);
            bind(statement, parameters);
            try (ResultSet result = statement.executeQuery()) {
                Row row = new Row(result);
                while (result.next()) {
                    reader.read(row);
                }
            }
        } catch (SQLException e) {
            throw new DataAccessException("Reading failed: " + e.getMessage(), e);
        }
    }

    /** Returns how many rows it changed. */
    int update(String sql, Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DataAccessException("Writing failed: " + e.getMessage(), e);
        }
    }

    /** Whether the database has a faster way for many rows than a statement for each. */
    boolean copies() {
        try {
            return connection.isWrapperFor(PGConnection.class);
        } catch (SQLException e) {
            throw new DataAccessException("Writing failed: " + e.getMessage(), e);
        }
    }

    /**
     * Inserts rows, by the fastest way there is.
     *
     * @param columns their names, with commas between them
     * @throws SQLException if the database refuses one of them, whichever
     */
    void insertEach(String table, String columns, Collection<Object[]> rows) throws SQLException {
        if (copies()) {
            CopiedRows.copy(connection.unwrap(PGConnection.class), table, columns, rows);
        } else {
            String marks = columns.replaceAll("[^,]+", "?");
            updateEach("insert into %s (%s) values (%s)".formatted(table, columns, marks), rows);
        }
    }

    /** Inserts rows, by the fastest way there is. */
    void insertAll(String table, String columns, Collection<Object[]> rows) {
        try {
            insertEach(table, columns, rows);
        } catch (SQLException e) {
            throw new DataAccessException("Writing failed: " + e.getMessage(), e);
        }
    }

    /** Runs one statement for each of many sets of parameters; returns how many rows each of them changed. */
    int[] updateEach(String sql, Collection<Object[]> sets) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] parameters : sets) {
                bind(statement, parameters);
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    /** Runs one statement for each of many sets of parameters; returns how many rows each of them changed. */
    int[] updateAll(String sql, List<Object[]> sets) {
        try {
            return updateEach(sql, sets);
        } catch (SQLException e) {
            throw new DataAccessException("Writing failed: " + e.getMessage(), e);
        }
    }

    /**
     * Many rows as parameters of one statement: an array for each column.
     *
     * @param types of the columns' values; empty {@link Optional}s are null
     */
    static Object[] columns(List<Class<?>> types, Collection<Object[]> rows) {
        Object[][] columns = types.stream()
                .map(type -> (Object[]) Array.newInstance(type, rows.size()))
                .toArray(Object[][]::new);
        int at = 0;
        for (Object[] row : rows) {
            for (int column = 0; column < columns.length; column++) {
                columns[column][at] = row[column] instanceof Optional<?> value ? value.orElse(null) : row[column];
            }
            at++;
        }
        return columns;
    }

    private void bind(PreparedStatement statement, Object[] parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, toJdbc(parameters[i]));
        }
    }

    private @Nullable Object toJdbc(Object parameter) throws SQLException {
        if (parameter instanceof Optional<?> optional) {
            return optional.isPresent() ? toJdbc(optional.get()) : null;
        }
        if (parameter instanceof Instant instant) {
            return Row.kept(instant).atOffset(ZoneOffset.UTC);
        }
        return parameter instanceof Object[] array ? connection.createArrayOf(typeOf(array), array) : parameter;
    }

    private static String typeOf(Object[] array) {
        Class<?> type = array.getClass().getComponentType();
        if (type == Double.class) {
            return "float8";
        }
        if (type == UUID.class) {
            return "uuid";
        }
        return type == Long.class ? "int8" : "varchar";
    }
}
