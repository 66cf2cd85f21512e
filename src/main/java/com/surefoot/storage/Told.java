package com.surefoot.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Observations on their way into several tables: statements select them from here. PostgreSQL takes many of them into a table
 * of their own first, by the way it has for that, which takes it two thirds of the time. All others are parameters.
 */
final class Told {

    /** What is known of an observation that comes in, in the order of a row. */
    enum Column {
        FACT("uuid"),
        KIND("varchar"),
        SUBJECT("varchar"),
        OCCASION("varchar"),
        ID("uuid"),
        SOURCE("varchar"),
        MANNER("varchar"),
        SAID("varchar"),
        SEEN("timestamp(6) with time zone"),
        UNTIL("timestamp(6) with time zone");

        private final String type;

        Column(String type) {
            this.type = type;
        }

        private String definition() {
            return this + " " + type;
        }

        private String parameter() {
            return "cast(? as " + type + " array)";
        }

        private Class<?> javaType() {
            return type.equals("uuid") ? UUID.class : String.class;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** So few that a table is not worth it. */
    private static final int FEW = 200;

    private static final String TABLE = "create temporary table if not exists told (%s) on commit delete rows"
            .formatted(Stream.of(Column.values()).map(Column::definition).collect(Collectors.joining(", ")));

    private final Statements statements;
    private final List<Column> columns;
    private final Collection<Object[]> rows;
    private final boolean copied;

    private Told(Statements statements, List<Column> columns, Collection<Object[]> rows, boolean copied) {
        this.statements = statements;
        this.columns = columns;
        this.rows = rows;
        this.copied = copied;
    }

    /**
     * Rows of values: UUIDs, texts, moments as they are {@link Row#kept}, or {@link Optional}s of them.
     *
     * @param columns what they are values of
     */
    static Told of(Statements statements, List<Column> columns, Collection<Object[]> rows) {
        boolean copied = rows.size() > FEW && statements.copies();
        if (copied) {
            statements.update(TABLE);
            // there are some where this is not the first work of its transaction
            statements.update("delete from told");
            statements.insertAll("told", names(columns), rows);
        }
        return new Told(statements, columns, rows, copied);
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::toString).collect(Collectors.joining(", "));
    }

    /**
     * Runs a statement that selects from them.
     *
     * @param sql with {@code %s} for where they are, by the name {@code told}
     * @param spokenOf those columns that it speaks of
     */
    void update(String sql, List<Column> spokenOf) {
        if (copied) {
            statements.update(sql.formatted("told"));
            return;
        }
        String arrays = spokenOf.stream().map(Column::parameter).collect(Collectors.joining(", "));
        List<Class<?>> types = spokenOf.stream().<Class<?>>map(Column::javaType).toList();
        statements.update(
                sql.formatted("unnest(%s) as told (%s)".formatted(arrays, names(spokenOf))),
                Statements.columns(
                        types, rows.stream().map(row -> part(row, spokenOf)).toList()));
    }

    private Object[] part(Object[] row, List<Column> spokenOf) {
        return spokenOf.stream()
                .map(column -> written(row[columns.indexOf(column)]))
                .toArray();
    }

    private static Object written(Object value) {
        if (value instanceof Optional<?> some) {
            return some.map(Told::written);
        }
        return value instanceof Instant time ? time.toString() : value;
    }
}
